import {styleText} from 'node:util'

export type Colour = 'red' | 'yellow' | 'cyan' | 'dim'

/** Text in a colour for terminals, or as it is. */
export function paint(text: string, colour: Colour, on: boolean): string {
  return on ? styleText(colour, text, {validateStream: false}) : text
}
