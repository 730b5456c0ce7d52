/**
 * A library of an organisation's own, laid over another: its configuration, its files in place of those of the same
 * path, and what it forbids, pins and versions.
 *
 * Knows no disk: texts come in, texts and findings go out. The result is compiled as any library.
 */
export {checkPins} from './check-pins.ts'
export {checkVersions} from './check-versions.ts'
export {compareLocks, unversionedChanges} from './compare-locks.ts'
export {forbiddingRules} from './forbidding-rules.ts'
export {configUnknown, lockFault, overlayKinds, ownSchema} from './kinds.ts'
export {type LaidOver, layOver} from './lay-over.ts'
export type {
  ChangedDefault,
  Forbidden,
  LibraryConfig,
  LibrarySources,
  OwnLibrary,
} from './library-config.ts'
export {withLikeKinds} from './like-kinds.ts'
export {type Lock, type LockEntry, lockOf, readLock, writeLock} from './lock.ts'
export {type ReadConfig, readConfig} from './read-config.ts'
