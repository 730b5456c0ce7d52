const {createReport} = require('docx-templates')

exports.delimiters = ['+++', '+++']
exports.fill = async (template, data) =>
  createReport({template, data, cmdDelimiter: '+++', noSandbox: true})
