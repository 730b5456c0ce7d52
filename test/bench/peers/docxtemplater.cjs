const Docxtemplater = require('docxtemplater')
const PizZip = require('pizzip')

exports.delimiters = ['{', '}']
exports.fill = async (template, values) => {
  const document = new Docxtemplater(new PizZip(template), {linebreaks: true})
  document.render(values)
  return document.getZip().generate({type: 'nodebuffer', compression: 'DEFLATE'})
}
