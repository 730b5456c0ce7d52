/**
 * The formats that schemas may use, as patterns: a pattern can be written into a generated validator as it
 * is, and is the same in every browser.
 */
export const formats: Readonly<Record<string, RegExp>> = {
  /** RFC 3339 full-date, with the days that each month has. */
  date: /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
  /** A mailbox as HTML defines it (WHATWG HTML, "valid e-mail address"), with a dot in the domain. */
  email:
    /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/,
}
