import {installed} from './installed.ts'

export const {program, missing: missingFirefox} = installed(
  ['firefox-esr', 'firefox'],
  process.env['RINGFENCE_REQUIRE_FIREFOX'],
)
