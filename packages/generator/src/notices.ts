/**
 * Documents for the life of a contract, from the deal and what has happened. Apart from the rest, because drafting a
 * contract does not need them.
 */
export {blankDeal as blankEvent, type EventSchema, eventSchemaFor} from '@ringfence/deal'
export {checkNotice, draftNotice, type NoticeInput} from './draft-notice.ts'
