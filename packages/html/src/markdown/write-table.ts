import type {Facts, Inline, Table} from '@ringfence/model'
import {trimSpaces} from '../trim-spaces.ts'
import {writeInlines} from './write-inlines.ts'

/** Writes a table as GFM knows it. */
export function writeTable({align, header, rows}: Table, facts: Facts): string {
  const row = (cells: readonly (readonly Inline[])[]) =>
    `| ${cells.map((cell) => trimSpaces(writeInlines(cell, facts))).join(' | ')} |`
  const rules = {left: '---', right: '--:', center: ':-:'}
  const rule = `| ${align.map((side) => rules[side]).join(' | ')} |`
  const heads = header.length > 0 ? header : align.map(() => [])
  return [row(heads), rule, ...rows.map(row)].join('\n')
}
