/**
 * The register of the duties that contracts create. Apart from the rest, because drafting does not need it.
 */
export {type Register, type RegisterFormat, writeRegister} from '@ringfence/obligations'
export {type RegisterOptions, registerOf} from './register-of.ts'
