import type {PartReport, ServedPart} from './protection-report.ts'

/** The parts that a document of the deal is of a kind to serve. */
export function servedIn(parts: readonly PartReport[]): readonly ServedPart[] {
  return parts.flatMap((part) => (part.served ? [part] : []))
}
