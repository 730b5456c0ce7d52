import {build, type Section} from '@ringfence/model'

/** A part of the page, with a heading and without a number. */
export function reportSection(id: string, title: string, children: Section['children']): Section {
  return build.section(id, children, {role: 'execution', title})
}
