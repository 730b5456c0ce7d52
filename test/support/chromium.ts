import {installed} from './installed.ts'

export const {program, missing: missingChromium} = installed(
  ['chromium', 'chromium-browser', 'google-chrome'],
  process.env['RINGFENCE_REQUIRE_CHROMIUM'],
)
