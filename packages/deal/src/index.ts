/**
 * From the text of a deal file to a validated deal, or to diagnostics with places.
 *
 * Knows nothing of templates and documents: a deal is data, and what follows from it.
 */
export {blankDeal} from './blank/blank-deal.ts'
export {dealWithEvent, type HappenedEvent} from './derive/deal-with-event.ts'
export {diagnosticKinds} from './diagnostic-kinds.ts'
export type {DealData} from './generated/deal-data.ts'
export type {Setting} from './read/apply-settings.ts'
export {checkColumn} from './read/check-column.ts'
export {
  adaptDeal,
  type DealSource,
  type ReadDealOptions,
  readBase,
  readDeal,
  readDealData,
} from './read/read-deal.ts'
export {type DealEvent, readEvent, readEventData} from './read/read-event.ts'
export {bundleSchemas} from './schema/bundle-schemas.ts'
export {changeDefaults, type DefaultChange} from './schema/change-defaults.ts'
export {compileSchema} from './schema/compile-schema.ts'
export type {DealSchema, SchemaError} from './schema/deal-schema.ts'
export {dealSchemaFor} from './schema/deal-schema-for.ts'
export {type DefaultNote, defaultAt} from './schema/default-at.ts'
export {compileEventSchema, type EventSchema, eventSchemaFor} from './schema/event-schema.ts'
export {type Extension, extendSchemas} from './schema/extend-schemas.ts'
export {fieldSchema} from './schema/field-schema.ts'
export {type Parameter, parametersOf} from './schema/parameters-of.ts'
export {standaloneSchemaModule} from './schema/standalone-schema-module.ts'
