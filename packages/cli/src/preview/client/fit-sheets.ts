import {inFrame} from './contract-frame.ts'
import type {OpenPage} from './open-page.ts'

/** Makes sheets as small as the window needs them, with room for notes where there are any. */
export function fitSheets({shown}: OpenPage): void {
  const {body} = inFrame()
  const sheets = body.querySelector<HTMLElement>('.sheets')
  const room = body.clientWidth
  const noted = shown?.diagnostics.some(({paragraph}) => paragraph !== undefined) ?? false
  const beside = noted && room >= 620
  body.classList.toggle('beside', beside)
  if (!sheets || !shown?.paper) return
  const width = (shown.paper.width * 96) / 25.4
  const margin = (beside ? 150 : 0) + (room < 620 ? 16 : 40)
  sheets.style.setProperty('zoom', String(Math.min(1, (room - margin) / width)))
}
