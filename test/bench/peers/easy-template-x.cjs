const {TemplateHandler} = require('easy-template-x')

const handler = new TemplateHandler()
exports.delimiters = ['{', '}']
exports.fill = async (template, values) => handler.process(template, values)
