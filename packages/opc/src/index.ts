/**
 * Reads packages of the Open Packaging Conventions, such as Word documents: their parts, within limits, and XML as trees.
 *
 * Knows nothing of what the parts mean.
 */
export {elementsIn, parseXml, type XmlElement} from './parse-xml.ts'
export {type PackageFault, type Unpacked, type UnpackOptions, unpack} from './unpack.ts'
