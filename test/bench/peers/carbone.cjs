const {mkdtempSync, writeFileSync} = require('node:fs')
const {tmpdir} = require('node:os')
const {join} = require('node:path')
const carbone = require('carbone')

let file
exports.delimiters = ['{d.', '}']
exports.fill = (template, values) => {
  if (!file) {
    file = join(mkdtempSync(join(tmpdir(), 'carbone-')), 'template.docx')
    writeFileSync(file, template)
  }
  return new Promise((resolve, reject) =>
    carbone.render(file, values, (error, result) => (error ? reject(error) : resolve(result))),
  )
}
