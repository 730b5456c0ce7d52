import {
  answerText,
  boxCharacter,
  type Facts,
  type Inline,
  type Place,
  referenceText,
  type Text,
  termText,
} from '@ringfence/model'
import type {Decision, Trace} from '@ringfence/template'

/** A run of text from one line of a template. */
export interface Run {
  readonly text: string
  readonly place: Place
  readonly pointer?: string
  /** Choices around it. */
  readonly around: readonly Decision[]
}

/** The text of inline nodes as runs, each with the line that it comes from. */
export function runsOf(
  nodes: readonly Inline[],
  {facts, trace}: {readonly facts: Facts; readonly trace: Trace},
): readonly Run[] {
  const around = (place: Place) => trace.origins.get(place)?.around ?? []
  const runs = (node: Inline): readonly Run[] => {
    switch (node.type) {
      case 'text':
        return runsOfText(node, trace)
      case 'strong':
      case 'emphasis':
        return node.children.flatMap(runs)
      case 'field': {
        const {value: text, place, pointer} = node
        return [{text, place, pointer, around: around(place)}]
      }
      case 'reference':
        return [{text: referenceText(node, facts), place: node.place, around: around(node.place)}]
      case 'definedTerm':
        return [{text: termText(node), place: node.place, around: around(node.place)}]
      case 'checkbox':
        return [{text: boxCharacter(node), place: node.place, around: around(node.place)}]
      case 'answer':
        return [{text: answerText(node), place: node.place, around: around(node.place)}]
      case 'break':
        return []
    }
  }
  return nodes.flatMap(runs).filter(({text}) => text !== '')
}

/** A text that several lines of the template have become is taken apart again. */
function runsOfText({value, place}: Text, {joints, origins}: Trace): readonly Run[] {
  const starts = [{start: 0, place}, ...(joints.get(place) ?? [])]
  return starts.map(({start, place: own}, index) => ({
    text: value.slice(start, starts[index + 1]?.start),
    place: own,
    around: origins.get(own)?.around ?? [],
  }))
}
