const {Document, Packer, Paragraph, TextRun} = require('docx')

exports.delimiters = ['', '']
/** A plain program: one paragraph a line of the agreement, built anew for each document. */
exports.fill = async (_template, _values, lines) => {
  const children = lines.map(
    ({style, runs}) =>
      new Paragraph({style, children: runs.map(({text, bold}) => new TextRun({text, bold}))}),
  )
  return Packer.toBuffer(new Document({sections: [{children}]}))
}
