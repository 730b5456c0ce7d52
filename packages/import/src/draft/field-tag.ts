import type {Field} from '../recognise/inline.ts'

/** The tag that prints a value of a field. */
export function fieldTag({path, type, options}: Field): string {
  switch (type) {
    case 'country':
      return `{{label ${path} "place"}}`
    case 'date':
      return `{{date ${path}}}`
    case 'duration':
      return `{{duration ${path}}}`
    case 'money':
      return `{{money ${path}}}`
    case 'percentage':
      return `{{percent ${path}}}`
    case 'number':
      return options ? `{{${path}}}` : `{{number ${path}}}`
    case 'boolean':
    case 'choice':
    case 'text':
      return `{{${path}}}`
  }
}
