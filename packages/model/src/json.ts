/** A JSON value. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | {readonly [key: string]: Json}

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json
}
