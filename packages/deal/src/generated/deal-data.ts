/** Made from the schemas by `npm run generate`; change those. */

/**
 * Where the JSON Schema of this file is, for editors.
 */
export type Schema = string
/**
 * Version of this schema that the deal was written for.
 */
export type SchemaVersion = "1"
/**
 * The document to draft.
 */
export type Kind = ("outsourcingMsa" | "statementOfWork" | "mutualNda" | "oneWayNda" | "ipAssignmentDeed" | "rndAgreement" | "manufacturingAgreement" | "softwareDevelopmentAgreement" | "bpoAgreement" | "restraintDeed" | "dataSecurityAddendum" | "personnelIpUndertaking" | "consultantAgreement" | "dueDiligenceQuestionnaire")
/**
 * Negotiating position that clauses take unless they say otherwise.
 */
export type Stance = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Always `true`.
 */
export type NotKnown1 = true
/**
 * Who will know, or where to find it.
 */
export type Note = string
/**
 * Position of the clause `acceptance`; the stance of the deal unless given.
 */
export type Acceptance = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ai-tools`; the stance of the deal unless given.
 */
export type AiTools = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `audit`; the stance of the deal unless given.
 */
export type Audit = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `background-ip`; the stance of the deal unless given.
 */
export type BackgroundIp = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `business-continuity`; the stance of the deal unless given.
 */
export type BusinessContinuity = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `change-of-control`; the stance of the deal unless given.
 */
export type ChangeOfControl = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `confidentiality`; the stance of the deal unless given.
 */
export type Confidentiality = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `customer-materials`; the stance of the deal unless given.
 */
export type CustomerMaterials = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `data-protection`; the stance of the deal unless given.
 */
export type DataProtection = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `disputes`; the stance of the deal unless given.
 */
export type Disputes = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `due-diligence`; the stance of the deal unless given.
 */
export type DueDiligence = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `engagement`; the stance of the deal unless given.
 */
export type Engagement = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `escrow`; the stance of the deal unless given.
 */
export type Escrow = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ethics`; the stance of the deal unless given.
 */
export type Ethics = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `exclusivity`; the stance of the deal unless given.
 */
export type Exclusivity = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `execution`; the stance of the deal unless given.
 */
export type Execution = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `exit`; the stance of the deal unless given.
 */
export type Exit = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `export-control`; the stance of the deal unless given.
 */
export type ExportControl = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `fees`; the stance of the deal unless given.
 */
export type Fees = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `foreground-ip`; the stance of the deal unless given.
 */
export type ForegroundIp = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `further-assurances`; the stance of the deal unless given.
 */
export type FurtherAssurances = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `general`; the stance of the deal unless given.
 */
export type General = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `governance`; the stance of the deal unless given.
 */
export type Governance = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `governing-law`; the stance of the deal unless given.
 */
export type GoverningLaw = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `incidents`; the stance of the deal unless given.
 */
export type Incidents = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `insurance`; the stance of the deal unless given.
 */
export type Insurance = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ip-assignment`; the stance of the deal unless given.
 */
export type IPAssignment = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ip-definitions`; the stance of the deal unless given.
 */
export type IPDefinitions = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ip-indemnity`; the stance of the deal unless given.
 */
export type IPIndemnity = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ip-licence`; the stance of the deal unless given.
 */
export type IPLicence = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ip-registration`; the stance of the deal unless given.
 */
export type IPRegistration = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `ip-warranties`; the stance of the deal unless given.
 */
export type IPWarranties = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `key-personnel`; the stance of the deal unless given.
 */
export type KeyPersonnel = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `liability`; the stance of the deal unless given.
 */
export type Liability = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `manufacturing`; the stance of the deal unless given.
 */
export type Manufacturing = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `moral-rights`; the stance of the deal unless given.
 */
export type MoralRights = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `non-compete`; the stance of the deal unless given.
 */
export type NonCompete = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `non-solicitation`; the stance of the deal unless given.
 */
export type NonSolicitation = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `performance-warranties`; the stance of the deal unless given.
 */
export type PerformanceWarranties = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `personnel-ip`; the stance of the deal unless given.
 */
export type PersonnelIp = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `quality`; the stance of the deal unless given.
 */
export type Quality = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `records`; the stance of the deal unless given.
 */
export type Records = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `remedies`; the stance of the deal unless given.
 */
export type Remedies = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `reporting`; the stance of the deal unless given.
 */
export type Reporting = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `research`; the stance of the deal unless given.
 */
export type Research = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `residuals`; the stance of the deal unless given.
 */
export type Residuals = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `security`; the stance of the deal unless given.
 */
export type Security = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `service-levels`; the stance of the deal unless given.
 */
export type ServiceLevels = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `services`; the stance of the deal unless given.
 */
export type Services = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `step-in`; the stance of the deal unless given.
 */
export type StepIn = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `subcontracting`; the stance of the deal unless given.
 */
export type Subcontracting = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `term`; the stance of the deal unless given.
 */
export type Term = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `third-party-materials`; the stance of the deal unless given.
 */
export type ThirdPartyMaterials = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Position of the clause `training`; the stance of the deal unless given.
 */
export type Training = (("customerFriendly" | "balanced" | "vendorFriendly") | NotKnown)
/**
 * Id of the clause, as `ringfence clauses` names it.
 */
export type Clause = (string | NotKnown)
/**
 * Anchor of the sub-clause that is replaced or removed.
 */
export type SubClause = (string | NotKnown)
/**
 * Add a sub-clause, replace the one named or the whole clause, or remove the one named.
 */
export type Action = (("add" | "replace" | "remove") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText = (string | NotKnown)
/**
 * The words.
 */
export type Text = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText1 = (string | NotKnown)
/**
 * Words of the deal's own in single clauses. Each is reported whenever the deal is checked.
 * 
 * @maxItems 50
 */
export type BespokeWording = Override[]
/**
 * Id of the clause, as `ringfence clauses` names it.
 */
export type Clause1 = string
/**
 * Name of the text, as `ringfence clause` lists it.
 */
export type Rider1 = string
/**
 * The rule that chose it; rules write this themselves.
 */
export type Rule = string
/**
 * Texts of the library that are appended to a clause, most often for one country. Rules choose most of them; name here what the deal wants besides.
 * 
 * @maxItems 100
 */
export type Riders = Rider[]
/**
 * Id of the rule, as `ringfence rules` names it.
 */
export type Rule1 = string
/**
 * The person who decided.
 */
export type By = string
/**
 * Date of the decision.
 */
export type On = string
/**
 * Why the deal goes on in spite of the rule.
 */
export type Reason = string
/**
 * Rules that somebody has read and goes on in spite of. An error that is acknowledged no longer blocks the contract, which is then marked as a draft; a change that is acknowledged is not made.
 * 
 * @maxItems 100
 */
export type AcknowledgedRules = Acknowledgement[]
/**
 * Documents that are drafted together from this deal; its own kind is the first of them.
 * 
 * @maxItems 14
 */
export type Bundle = []|[Kind1]|[Kind1, Kind1]|[Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]|[Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1, Kind1]
/**
 * A kind of document.
 */
export type Kind1 = (("outsourcingMsa" | "statementOfWork" | "mutualNda" | "oneWayNda" | "ipAssignmentDeed" | "rndAgreement" | "manufacturingAgreement" | "softwareDevelopmentAgreement" | "bpoAgreement" | "restraintDeed" | "dataSecurityAddendum" | "personnelIpUndertaking" | "consultantAgreement" | "dueDiligenceQuestionnaire") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText2 = (string | NotKnown)
/**
 * Its date; that of this document unless given.
 */
export type Date = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText3 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText4 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText5 = (string | NotKnown)
/**
 * Who is bound. At least one customer and one vendor.
 * 
 * @minItems 2
 * @maxItems 20
 */
export type Parties = [Party, Party]|[Party, Party, Party]|[Party, Party, Party, Party]|[Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]|[Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party, Party]
/**
 * Short name by which other parts of the deal point to this party.
 */
export type Id = string
/**
 * The side on which the party stands.
 */
export type Role = ("customer" | "vendor" | "guarantor" | "affiliate" | "licensor" | "licensee")
/**
 * Text on one line.
 */
export type LineOfText6 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText7 = (string | NotKnown)
/**
 * Whether the party is a natural person.
 */
export type IsAnIndividual = (boolean | NotKnown)
/**
 * The legal form, which is printed in the description of the party.
 */
export type KindOfEntity = (("corporation" | "llc" | "limitedCompany" | "plc" | "gmbh" | "ag" | "sas" | "sarl" | "bv" | "pvtLtd" | "kk" | "wfoe" | "spZoo" | "partnership" | "soleTrader" | "individual" | "university" | "publicBody" | "other") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText8 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText9 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText10 = (string | NotKnown)
/**
 * A place with a private law of its own: a country code of ISO 3166-1, or a subdivision code of ISO 3166-2 for the United States, Canada, Australia, the United Arab Emirates, Mexico and the United Kingdom (GB-ENG is England and Wales).
 */
export type Jurisdiction = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "AE-AJ" | "AE-AZ" | "AE-DU" | "AE-FU" | "AE-RK" | "AE-SH" | "AE-UQ" | "AU-ACT" | "AU-NSW" | "AU-NT" | "AU-QLD" | "AU-SA" | "AU-TAS" | "AU-VIC" | "AU-WA" | "CA-AB" | "CA-BC" | "CA-MB" | "CA-NB" | "CA-NL" | "CA-NS" | "CA-NT" | "CA-NU" | "CA-ON" | "CA-PE" | "CA-QC" | "CA-SK" | "CA-YT" | "GB-ENG" | "GB-NIR" | "GB-SCT" | "MX-AGU" | "MX-BCN" | "MX-BCS" | "MX-CAM" | "MX-CHH" | "MX-CHP" | "MX-CMX" | "MX-COA" | "MX-COL" | "MX-DUR" | "MX-GRO" | "MX-GUA" | "MX-HID" | "MX-JAL" | "MX-MEX" | "MX-MIC" | "MX-MOR" | "MX-NAY" | "MX-NLE" | "MX-OAX" | "MX-PUE" | "MX-QUE" | "MX-ROO" | "MX-SIN" | "MX-SLP" | "MX-SON" | "MX-TAB" | "MX-TAM" | "MX-TLA" | "MX-VER" | "MX-YUC" | "MX-ZAC" | "US-AK" | "US-AL" | "US-AR" | "US-AS" | "US-AZ" | "US-CA" | "US-CO" | "US-CT" | "US-DC" | "US-DE" | "US-FL" | "US-GA" | "US-GU" | "US-HI" | "US-IA" | "US-ID" | "US-IL" | "US-IN" | "US-KS" | "US-KY" | "US-LA" | "US-MA" | "US-MD" | "US-ME" | "US-MI" | "US-MN" | "US-MO" | "US-MP" | "US-MS" | "US-MT" | "US-NC" | "US-ND" | "US-NE" | "US-NH" | "US-NJ" | "US-NM" | "US-NV" | "US-NY" | "US-OH" | "US-OK" | "US-OR" | "US-PA" | "US-PR" | "US-RI" | "US-SC" | "US-SD" | "US-TN" | "US-TX" | "US-UM" | "US-UT" | "US-VA" | "US-VI" | "US-VT" | "US-WA" | "US-WI" | "US-WV" | "US-WY") | NotKnown)
/**
 * Building, street and number, one entry a line.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type StreetLines = [LineOfText11]|[LineOfText11, LineOfText11]|[LineOfText11, LineOfText11, LineOfText11]|[LineOfText11, LineOfText11, LineOfText11, LineOfText11]|[LineOfText11, LineOfText11, LineOfText11, LineOfText11, LineOfText11]
/**
 * Text on one line.
 */
export type LineOfText11 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText12 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText13 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText14 = (string | NotKnown)
/**
 * Country code of ISO 3166-1.
 */
export type Country = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * Where copies of notices go by e-mail.
 */
export type EMailForNotices = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText15 = (string | NotKnown)
/**
 * Who else gets a copy of each notice to the party, and where.
 * 
 * @maxItems 5
 */
export type CopiesOfNotices = []|[LineOfText16]|[LineOfText16, LineOfText16]|[LineOfText16, LineOfText16, LineOfText16]|[LineOfText16, LineOfText16, LineOfText16, LineOfText16]|[LineOfText16, LineOfText16, LineOfText16, LineOfText16, LineOfText16]
/**
 * Text on one line.
 */
export type LineOfText16 = (string | NotKnown)
/**
 * Who signs for the party.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type Signatories = [Signatory]|[Signatory, Signatory]|[Signatory, Signatory, Signatory]|[Signatory, Signatory, Signatory, Signatory]|[Signatory, Signatory, Signatory, Signatory, Signatory]|[Signatory, Signatory, Signatory, Signatory, Signatory, Signatory]
/**
 * Text on one line.
 */
export type LineOfText17 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText18 = (string | NotKnown)
/**
 * In what capacity the person signs.
 */
export type Capacity = (("director" | "officer" | "attorney" | "individual" | "secretary") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText19 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText20 = (string | NotKnown)
/**
 * Whether the affiliates of the party share its rights.
 */
export type AffiliatesIncluded = (boolean | NotKnown)
/**
 * Background of the deal in your own words, in place of the usual recitals; at most five.
 * 
 * @minItems 1
 * @maxItems 5
 */
export type Recitals = [LineOfText11]|[LineOfText11, LineOfText11]|[LineOfText11, LineOfText11, LineOfText11]|[LineOfText11, LineOfText11, LineOfText11, LineOfText11]|[LineOfText11, LineOfText11, LineOfText11, LineOfText11, LineOfText11]
/**
 * Industry of the services.
 */
export type Sector = (("it" | "bpo" | "rnd" | "manufacturing" | "pharma" | "other") | NotKnown)
/**
 * Regimes that the customer is under.
 */
export type RegulatedContext = (("financialEuDora" | "financialUk" | "financialUs" | "healthUsHipaa" | "criticalEntityNis2" | "cardDataPci" | "gxp" | "exportControlled" | "government") | NotKnown)[]
/**
 * The date on the contract, or `lastSignature` for the date on which the last party signs.
 */
export type DateOfTheAgreement = (Date1 | "lastSignature" | NotKnown)
/**
 * A calendar date, year-month-day.
 */
export type Date1 = (string | NotKnown)
/**
 * When the contract takes effect: a date, the last signature, or the commencement date.
 */
export type EffectiveDate = (Date1 | ("lastSignature" | "commencement") | NotKnown)
/**
 * A calendar date, year-month-day.
 */
export type Date2 = (string | NotKnown)
/**
 * Language tag of the text. It sets spelling, dates and lists, and whether the text says clause or section.
 */
export type PrimaryLanguage = (("en-GB" | "en-US") | NotKnown)
/**
 * Language of the version that the parties sign together with the English text, where the law or the other side asks for one.
 */
export type SecondLanguage = (("ar" | "bg" | "cs" | "de" | "es" | "fr" | "he" | "hu" | "id" | "it" | "ja" | "ko" | "nl" | "pl" | "pt" | "ro" | "ru" | "sv" | "th" | "tr" | "uk" | "vi" | "zh") | NotKnown)
/**
 * Which version counts if the two differ.
 */
export type VersionThatPrevails = (("english" | "second") | NotKnown)
/**
 * A place with a private law of its own: a country code of ISO 3166-1, or a subdivision code of ISO 3166-2 for the United States, Canada, Australia, the United Arab Emirates, Mexico and the United Kingdom (GB-ENG is England and Wales).
 */
export type Jurisdiction1 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "AE-AJ" | "AE-AZ" | "AE-DU" | "AE-FU" | "AE-RK" | "AE-SH" | "AE-UQ" | "AU-ACT" | "AU-NSW" | "AU-NT" | "AU-QLD" | "AU-SA" | "AU-TAS" | "AU-VIC" | "AU-WA" | "CA-AB" | "CA-BC" | "CA-MB" | "CA-NB" | "CA-NL" | "CA-NS" | "CA-NT" | "CA-NU" | "CA-ON" | "CA-PE" | "CA-QC" | "CA-SK" | "CA-YT" | "GB-ENG" | "GB-NIR" | "GB-SCT" | "MX-AGU" | "MX-BCN" | "MX-BCS" | "MX-CAM" | "MX-CHH" | "MX-CHP" | "MX-CMX" | "MX-COA" | "MX-COL" | "MX-DUR" | "MX-GRO" | "MX-GUA" | "MX-HID" | "MX-JAL" | "MX-MEX" | "MX-MIC" | "MX-MOR" | "MX-NAY" | "MX-NLE" | "MX-OAX" | "MX-PUE" | "MX-QUE" | "MX-ROO" | "MX-SIN" | "MX-SLP" | "MX-SON" | "MX-TAB" | "MX-TAM" | "MX-TLA" | "MX-VER" | "MX-YUC" | "MX-ZAC" | "US-AK" | "US-AL" | "US-AR" | "US-AS" | "US-AZ" | "US-CA" | "US-CO" | "US-CT" | "US-DC" | "US-DE" | "US-FL" | "US-GA" | "US-GU" | "US-HI" | "US-IA" | "US-ID" | "US-IL" | "US-IN" | "US-KS" | "US-KY" | "US-LA" | "US-MA" | "US-MD" | "US-ME" | "US-MI" | "US-MN" | "US-MO" | "US-MP" | "US-MS" | "US-MT" | "US-NC" | "US-ND" | "US-NE" | "US-NH" | "US-NJ" | "US-NM" | "US-NV" | "US-NY" | "US-OH" | "US-OK" | "US-OR" | "US-PA" | "US-PR" | "US-RI" | "US-SC" | "US-SD" | "US-TN" | "US-TX" | "US-UM" | "US-UT" | "US-VA" | "US-VI" | "US-VT" | "US-WA" | "US-WI" | "US-WV" | "US-WY") | NotKnown)
/**
 * Where the people work who create for the customer. Ownership formalities follow these countries, whatever the governing law. Name the state, such as `US-CA`, where the people work in a country whose states have such laws of their own.
 */
export type CountriesOfThePersonnel = Jurisdiction1[]
/**
 * Country code of ISO 3166-1, two letters.
 */
export type Country1 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * Countries in which the customer sells or will sell.
 */
export type MarketsOfTheCustomer = Country1[]
/**
 * A place with a private law of its own: a country code of ISO 3166-1, or a subdivision code of ISO 3166-2 for the United States, Canada, Australia, the United Arab Emirates, Mexico and the United Kingdom (GB-ENG is England and Wales).
 */
export type Jurisdiction2 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "AE-AJ" | "AE-AZ" | "AE-DU" | "AE-FU" | "AE-RK" | "AE-SH" | "AE-UQ" | "AU-ACT" | "AU-NSW" | "AU-NT" | "AU-QLD" | "AU-SA" | "AU-TAS" | "AU-VIC" | "AU-WA" | "CA-AB" | "CA-BC" | "CA-MB" | "CA-NB" | "CA-NL" | "CA-NS" | "CA-NT" | "CA-NU" | "CA-ON" | "CA-PE" | "CA-QC" | "CA-SK" | "CA-YT" | "GB-ENG" | "GB-NIR" | "GB-SCT" | "MX-AGU" | "MX-BCN" | "MX-BCS" | "MX-CAM" | "MX-CHH" | "MX-CHP" | "MX-CMX" | "MX-COA" | "MX-COL" | "MX-DUR" | "MX-GRO" | "MX-GUA" | "MX-HID" | "MX-JAL" | "MX-MEX" | "MX-MIC" | "MX-MOR" | "MX-NAY" | "MX-NLE" | "MX-OAX" | "MX-PUE" | "MX-QUE" | "MX-ROO" | "MX-SIN" | "MX-SLP" | "MX-SON" | "MX-TAB" | "MX-TAM" | "MX-TLA" | "MX-VER" | "MX-YUC" | "MX-ZAC" | "US-AK" | "US-AL" | "US-AR" | "US-AS" | "US-AZ" | "US-CA" | "US-CO" | "US-CT" | "US-DC" | "US-DE" | "US-FL" | "US-GA" | "US-GU" | "US-HI" | "US-IA" | "US-ID" | "US-IL" | "US-IN" | "US-KS" | "US-KY" | "US-LA" | "US-MA" | "US-MD" | "US-ME" | "US-MI" | "US-MN" | "US-MO" | "US-MP" | "US-MS" | "US-MT" | "US-NC" | "US-ND" | "US-NE" | "US-NH" | "US-NJ" | "US-NM" | "US-NV" | "US-NY" | "US-OH" | "US-OK" | "US-OR" | "US-PA" | "US-PR" | "US-RI" | "US-SC" | "US-SD" | "US-TN" | "US-TX" | "US-UM" | "US-UT" | "US-VA" | "US-VI" | "US-VT" | "US-WA" | "US-WI" | "US-WV" | "US-WY") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText21 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText22 = (string | NotKnown)
/**
 * Whether people work from home there.
 */
export type RemoteWork = (boolean | NotKnown)
/**
 * Whether the work is done in an area kept for the customer.
 */
export type DedicatedArea = (boolean | NotKnown)
/**
 * Places from which the services are performed.
 */
export type ServiceLocations = ServiceLocation[]
/**
 * A number, or a decimal in quotation marks where the digits matter.
 */
export type Amount = (number | string | NotKnown)
/**
 * Currency code of ISO 4217.
 */
export type Currency = (("AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG") | NotKnown)
/**
 * Whether the customer could not do without the services.
 */
export type CriticalServices = (boolean | NotKnown)
/**
 * How far the vendor also supplies goods.
 */
export type ShareOfGoods = (("none" | "some" | "main") | NotKnown)
/**
 * Whether one side uses these terms for many contracts and did not put them up for negotiation. Several laws then control their content.
 */
export type StandardTerms = (boolean | NotKnown)
/**
 * What the vendor does, in one or more paragraphs; printed in the statement of work.
 */
export type Description = (string | NotKnown)
/**
 * Kinds of service, in a few words each.
 * 
 * @maxItems 20
 */
export type Categories = []|[LineOfText23]|[LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]|[LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23, LineOfText23]
/**
 * Text on one line.
 */
export type LineOfText23 = (string | NotKnown)
/**
 * Requirements that the services and the deliverables must meet, or the documents in which they are stated.
 */
export type Specifications = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText24 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText25 = (string | NotKnown)
/**
 * Whether the rights in it are assigned, licensed, held jointly, or the customer's from the start.
 */
export type IPTreatment = (("assigned" | "licensed" | "joint" | "customerMaterial") | NotKnown)
/**
 * When it is due.
 */
export type DueDate = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText26 = (string | NotKnown)
/**
 * What the vendor hands over.
 * 
 * @maxItems 200
 */
export type Deliverables = Deliverable[]
/**
 * Text on one line.
 */
export type LineOfText27 = (string | NotKnown)
/**
 * When it is due.
 */
export type DueDate1 = (string | NotKnown)
/**
 * Events by which progress is measured.
 * 
 * @maxItems 100
 */
export type Milestones = Milestone[]
/**
 * Text on one line.
 */
export type LineOfText28 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText29 = (string | NotKnown)
/**
 * Country code of ISO 3166-1, two letters.
 */
export type Country2 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * People or roles that the work is staffed with.
 * 
 * @maxItems 100
 */
export type Personnel = Role1[]
/**
 * Text on one line.
 */
export type LineOfText30 = (string | NotKnown)
/**
 * Software tools that the vendor may use for the work.
 * 
 * @maxItems 100
 */
export type ApprovedTools = LineOfText30[]
/**
 * Text on one line.
 */
export type LineOfText31 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText32 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText33 = (string | NotKnown)
/**
 * Open-source components that are approved for the deliverables when the contract is made.
 * 
 * @maxItems 500
 */
export type OpenSourceList = Component[]
/**
 * Text on one line.
 */
export type LineOfText34 = (string | NotKnown)
/**
 * First day of the work, if not the commencement date.
 */
export type Start = (string | NotKnown)
/**
 * Last day of the work.
 */
export type End = (string | NotKnown)
/**
 * Which part of the contract prevails in a conflict, the strongest first.
 * 
 * @minItems 2
 */
export type OrderOfPrecedence = [(("dataProtection" | "ipClauses" | "master" | "sow" | "schedules" | "purchaseOrder") | NotKnown), (("dataProtection" | "ipClauses" | "master" | "sow" | "schedules" | "purchaseOrder") | NotKnown), ...((("dataProtection" | "ipClauses" | "master" | "sow" | "schedules" | "purchaseOrder") | NotKnown))[]]
/**
 * Whether a statement of work may vary the agreement: never, only where it names the clause, or always.
 */
export type OverrideByAStatementOfWork = (("never" | "ifNamesClause" | "always") | NotKnown)
/**
 * Whether a change order must be signed, or may be agreed by e-mail.
 */
export type FormOfChanges = (("signedOrder" | "emailOk") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText35 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText36 = (string | NotKnown)
/**
 * When the customer hands it over.
 */
export type HandOverDate = (string | NotKnown)
/**
 * Things and documents that are handed over.
 * 
 * @maxItems 200
 */
export type Items = Item[]
/**
 * Text on one line.
 */
export type LineOfText37 = (string | NotKnown)
/**
 * Whether the licence ends with each statement of work, or with the agreement.
 */
export type EndOfTheLicence = (("statementOfWork" | "agreement") | NotKnown)
/**
 * Whether the customer may call its materials back at any time.
 */
export type ReturnOnRequest = (boolean | NotKnown)
/**
 * A whole number.
 */
export type NumberOfUnits = (number | NotKnown)
/**
 * Business days are defined in the contract; all other days are calendar days.
 */
export type Unit = (("hours" | "days" | "businessDays" | "months" | "years") | NotKnown)
/**
 * Who bears loss of or damage to the materials while the vendor has them.
 */
export type RiskOfLoss = (("vendor" | "customer") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText38 = (string | NotKnown)
/**
 * What the vendor needs from the customer to perform.
 * 
 * @maxItems 50
 */
export type Dependencies = LineOfText38[]
/**
 * What follows if the customer is late with a dependency: no relief, or an extension of time if the vendor gave notice.
 */
export type ReliefForLateness = (("none" | "onNotice") | NotKnown)
/**
 * Price, invoicing, tax.
 */
export type Fees1 = {
model?: PricingModel
amount?: Amount1
unit?: LineOfText39
priceList?: PriceList
subscriptionPeriod?: SubscriptionPeriod
percent?: Share
percentOf?: LineOfText41
equity?: Equity
rateCard?: RateCard
ceiling?: Ceiling
expenses?: Expenses
invoiceFrequency?: Invoices
advance?: PaymentInAdvance
invoiceMonths?: LateInvoices
paymentDays?: DaysForPayment
paymentFrom?: StartOfThePeriodForPayment
paymentTrigger?: ConditionOfPayment
lateInterest?: InterestOnLatePayment
lateInterestPercent?: RateOfInterest
setOff?: SetOff
suspension?: Suspension
suspensionDays?: DaysBeforeSuspension
taxes?: Taxes
priceAdjust?: PriceAdjustment
holdback?: Holdback
ipConsideration?: PriceOfTheRights
ipSharePercent?: ShareForTheRights
minimumCommitment?: MinimumCommitment
}
/**
 * How the price is made up.
 */
export type PricingModel = (("fixed" | "timeAndMaterials" | "perUnit" | "milestone" | "subscription" | "percentOfSales" | "revenueShare" | "gainShare" | "equity" | "none") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText39 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText40 = (string | NotKnown)
/**
 * Unit prices, where there are several.
 * 
 * @maxItems 500
 */
export type PriceList = Price[]
/**
 * Period for which the subscription price is paid.
 */
export type SubscriptionPeriod = (("month" | "quarter" | "year") | NotKnown)
/**
 * Percentage of sales, revenue or savings.
 */
export type Share = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText41 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText42 = (string | NotKnown)
/**
 * Days after the effective date within which they are issued.
 */
export type DaysToIssue = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText43 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText44 = (string | NotKnown)
/**
 * What the rate is for.
 */
export type UnitOfTime = (("hour" | "day" | "month") | NotKnown)
/**
 * Rates by role.
 * 
 * @maxItems 100
 */
export type RateCard = Rate[]
/**
 * Whether expenses are included in the fees, repaid if approved in advance, or repaid at cost.
 */
export type Expenses = (("included" | "approvedOnly" | "atCost") | NotKnown)
/**
 * When invoices are sent.
 */
export type Invoices = (("monthly" | "quarterly" | "annually" | "onMilestone" | "onAcceptance") | NotKnown)
/**
 * Whether the vendor may invoice for a period at its beginning.
 */
export type PaymentInAdvance = (boolean | NotKnown)
/**
 * Months after which the customer no longer owes what was not invoiced.
 */
export type LateInvoices = (number | NotKnown)
/**
 * Days in which invoices are paid; mind the limits of late-payment laws.
 */
export type DaysForPayment = (number | NotKnown)
/**
 * Whether the days run from the date of the invoice or from its receipt.
 */
export type StartOfThePeriodForPayment = (("invoice" | "receipt") | NotKnown)
/**
 * Whether the price of a deliverable falls due on the invoice alone, or only after acceptance.
 */
export type ConditionOfPayment = (("invoice" | "acceptance") | NotKnown)
/**
 * Whether late payments bear interest at a stated percentage, at the rate of the statute, or none beyond what the law compels.
 */
export type InterestOnLatePayment = (("percent" | "statutory" | "none") | NotKnown)
/**
 * Percentage a year, where interest is at a stated percentage.
 */
export type RateOfInterest = (number | NotKnown)
/**
 * Whether the customer may set off what the vendor owes it.
 */
export type SetOff = (boolean | NotKnown)
/**
 * Whether the vendor may suspend services while undisputed fees stay unpaid.
 */
export type Suspension = (boolean | NotKnown)
/**
 * Days after a reminder after which the vendor may suspend.
 */
export type DaysBeforeSuspension = (number | NotKnown)
/**
 * Whether value added tax, goods and services tax and sales tax come on top.
 */
export type PricesExcludeSalesTax = (boolean | NotKnown)
/**
 * Who bears tax that the customer must withhold: the vendor (net of tax), or the customer (gross-up).
 */
export type WithholdingTax = (("netOfTax" | "grossUp") | NotKnown)
/**
 * Whether the customer accounts for value added tax itself where the law so provides.
 */
export type ReverseCharge = (boolean | NotKnown)
/**
 * How prices change over time.
 */
export type PriceAdjustment = {
kind?: KindOfAdjustment
index?: LineOfText45
percent?: FixedPercentage
capPercent?: Cap
}
/**
 * None, by a consumer price index, by an employment cost index, or by a fixed percentage.
 */
export type KindOfAdjustment = (("none" | "CPI" | "ECI" | "fixedPercent") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText45 = (string | NotKnown)
/**
 * Increase a year, where it is fixed.
 */
export type FixedPercentage = (number | NotKnown)
/**
 * Highest increase a year.
 */
export type Cap = (number | NotKnown)
/**
 * Percentage of each invoice.
 */
export type ShareHeldBack = (number | NotKnown)
/**
 * Months for which it is held after acceptance of the last deliverable.
 */
export type Months = (number | NotKnown)
/**
 * Whether the fees include the price of the rights, or a share of them is shown separately.
 */
export type PriceOfTheRights = (("includedInFees" | "split") | NotKnown)
/**
 * Percentage of the fees that pays for the rights, where it is shown separately.
 */
export type ShareForTheRights = (number | NotKnown)
/**
 * Kinds of intellectual property right in scope.
 * 
 * @minItems 1
 */
export type KindsOfIP = [KindOfIP, ...(KindOfIP)[]]
/**
 * One kind.
 */
export type KindOfIP = (("patents" | "copyright" | "software" | "databases" | "designs" | "marks" | "tradeSecrets" | "knowHow" | "maskWorks" | "plantVarieties" | "domainNames" | "data" | "aiModels" | "regulatoryFilings") | NotKnown)
/**
 * Whether the contract has a schedule that lists the customer's IP.
 */
export type IPRegister = (boolean | NotKnown)
/**
 * Short number by which the contract cites the asset.
 */
export type Id1 = string
/**
 * Text on one line.
 */
export type LineOfText46 = (string | NotKnown)
/**
 * The kind of right.
 */
export type KindOfIP1 = (("patents" | "copyright" | "software" | "databases" | "designs" | "marks" | "tradeSecrets" | "knowHow" | "maskWorks" | "plantVarieties" | "domainNames" | "data" | "aiModels" | "regulatoryFilings") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText47 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText48 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText49 = (string | NotKnown)
/**
 * Where it stands.
 */
export type Status = (("registered" | "pending" | "unregistered" | "secret") | NotKnown)
/**
 * When it was filed.
 */
export type FilingDate = (string | NotKnown)
/**
 * When it expires.
 */
export type ExpiryDate = (string | NotKnown)
/**
 * Whether the vendor gets access to it.
 */
export type SharedWithTheVendor = (boolean | NotKnown)
/**
 * How much its loss would hurt.
 */
export type Sensitivity = (("normal" | "high" | "critical") | NotKnown)
/**
 * IP of the customer that the vendor will see or use.
 * 
 * @maxItems 500
 */
export type EntriesOfTheIPRegister = IPAsset[]
/**
 * Who owns Foreground IP. It follows from the mechanism; state it to have the two checked against each other.
 */
export type Owner = (("customer" | "vendor" | "joint") | NotKnown)
/**
 * How the customer gets the rights: present assignment; work made for hire, which the rules for the United States back with an assignment, as the words alone pass little; the two together; exclusive or non-exclusive licence, with title staying with the vendor; or joint ownership.
 */
export type Mechanism = (("presentAssignment" | "workMadeForHire" | "workMadeForHireWithAssignmentBackup" | "exclusiveLicence" | "nonExclusiveLicence" | "jointOwnership") | NotKnown)
/**
 * When rights pass.
 */
export type MomentOfTransfer = (("onCreation" | "onDelivery" | "onAcceptance" | "onPayment") | NotKnown)
/**
 * Which results are covered: all of them, Deliverables only, or those in the customer's field.
 */
export type Scope = (("all" | "deliverablesOnly" | "customerFieldOnly") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText50 = (string | NotKnown)
/**
 * `worldwide`, or a list of countries.
 */
export type Territory = ("worldwide" | [Country1, ...(Country1)[]] | NotKnown)
/**
 * `fullTerm`, or a number of years.
 */
export type TermOfTheRights = ("fullTerm" | number | NotKnown)
/**
 * Whether the single rights are listed; several countries read a general grant narrowly.
 */
export type RightsListed = (boolean | NotKnown)
/**
 * Ways of use that are named one by one, as Polish and similar laws require.
 */
export type FieldsOfExploitation = LineOfText11[]
/**
 * Text on one line.
 */
export type LineOfText51 = (string | NotKnown)
/**
 * Whether the text says that the fees are full consideration for the rights.
 */
export type ConsiderationStated = (boolean | NotKnown)
/**
 * Whether lapse of rights that are not used is excluded (India, Copyright Act 1957 s.19(4)).
 */
export type NoLapseForNonUse = (boolean | NotKnown)
/**
 * Whether claims for past infringement pass with the rights.
 */
export type RightToSueForThePast = (boolean | NotKnown)
/**
 * Whether rights in unfinished work pass when the contract ends early.
 */
export type VestingOnTermination = (boolean | NotKnown)
/**
 * Whether the customer is licensed until title has passed.
 */
export type BridgeLicence = (boolean | NotKnown)
/**
 * Months after the end of the contract during which inventions made with the customer's confidential information are still covered; 0 for none.
 */
export type Tail = (number | NotKnown)
/**
 * Which inventions of the tail are covered: those that use or derive from the customer's confidential information, or also all others in the subject matter of the services.
 */
export type ScopeOfTheTail = (("usesConfidential" | "subjectMatter") | NotKnown)
/**
 * Whether future works are also assigned one by one, as French and Spanish law require.
 */
export type WorkByWork = (boolean | NotKnown)
/**
 * Whether the vendor must list what it brings before it uses it.
 */
export type ListOfVendorBackgroundIP = (boolean | NotKnown)
/**
 * What material of the vendor is that it put into a deliverable without listing it.
 */
export type UnlistedMaterial = (("foreground" | "licensed") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText52 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText53 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText54 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText55 = (string | NotKnown)
/**
 * Whether the customer gets its source code.
 */
export type SourceAvailable = (boolean | NotKnown)
/**
 * What the vendor brings.
 * 
 * @maxItems 500
 */
export type VendorBackgroundIP = ItemOfVendorBackgroundIP[]
/**
 * Whether others may be licensed too.
 */
export type Exclusivity1 = (("nonExclusive" | "exclusive") | NotKnown)
/**
 * Whether the licence outlasts the contract.
 */
export type Perpetual = (boolean | NotKnown)
/**
 * Whether the vendor can never end the licence.
 */
export type Irrevocable = (boolean | NotKnown)
/**
 * Whether the fees are the whole price.
 */
export type RoyaltyFree = (boolean | NotKnown)
/**
 * Whether it covers all countries.
 */
export type Worldwide = (boolean | NotKnown)
/**
 * Whether the customer may license on.
 */
export type Sublicensable = (boolean | NotKnown)
/**
 * Whether it may go to a buyer of the business.
 */
export type Transferable = (boolean | NotKnown)
/**
 * Whether the customer may change it.
 */
export type RightToModify = (boolean | NotKnown)
/**
 * Whether it includes source code.
 */
export type SourceCode = (boolean | NotKnown)
/**
 * What it may be used for.
 */
export type Purpose = (("anyWithDeliverable" | "internalBusiness") | NotKnown)
/**
 * Whether the vendor needs consent before it puts its own material into a deliverable.
 */
export type ConsentBeforeEmbedding = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText56 = (string | NotKnown)
/**
 * How long it lasts.
 */
export type Term1 = (("term" | "statementOfWork") | NotKnown)
/**
 * Whether approved subcontractors may use it too.
 */
export type SublicensableToSubcontractors = (boolean | NotKnown)
/**
 * Owner of improvements to the customer’s IP.
 */
export type ToCustomerIP = ("customer" | NotKnown)
/**
 * Owner of improvements to Vendor Background IP that are made under the contract.
 */
export type ToVendorIP = (("vendor" | "customer" | "joint") | NotKnown)
/**
 * Whether each item needs consent, or named categories are allowed, or none is needed.
 */
export type Consent = (("each" | "categories" | "none") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText57 = (string | NotKnown)
/**
 * Kinds of third-party material that need no consent.
 * 
 * @maxItems 100
 */
export type AllowedCategories = LineOfText57[]
/**
 * Whether foreign items are told before use, or listed on request.
 */
export type Disclosure = (("beforeUse" | "onRequest") | NotKnown)
/**
 * None; permissive licences only; an approved list of components; or any, with disclosure.
 */
export type Policy = (("banned" | "permissiveOnly" | "approvedList" | "any") | NotKnown)
/**
 * SPDX identifiers of licences that may be used.
 * 
 * @minItems 1
 * @maxItems 100
 */
export type AllowedLicences = [LineOfText58, ...(LineOfText58)[]]
/**
 * Text on one line.
 */
export type LineOfText58 = (string | NotKnown)
/**
 * Whether copyleft software may be used with consent for each case.
 */
export type CopyleftWithConsent = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText59 = (string | NotKnown)
/**
 * Components that the customer has approved.
 * 
 * @maxItems 100
 */
export type ApprovedComponents = LineOfText59[]
/**
 * Standard in which components are listed.
 */
export type SoftwareBillOfMaterials = (("none" | "SPDX" | "CycloneDX") | NotKnown)
/**
 * How often the list is handed over.
 */
export type When = (("perDelivery" | "quarterly") | NotKnown)
/**
 * Waiver; consent to named acts; promise not to assert; or nothing.
 */
export type Treatment = (("waiver" | "consentToActs" | "covenantNotToAssert" | "notApplicable") | NotKnown)
/**
 * Whether each author signs for moral rights.
 */
export type FormsByIndividuals = (boolean | NotKnown)
/**
 * Who pays for recording and for inventors’ time.
 */
export type Cost = (("customer" | "vendor") | NotKnown)
/**
 * Whether the customer may sign in the vendor’s place.
 */
export type PowerOfAttorney = (("none" | "ordinary" | "irrevocableSecurity") | NotKnown)
/**
 * When the vendor signs a short assignment that registries accept.
 */
export type ConfirmatoryAssignment = (("perMilestone" | "onRequest" | "annual") | NotKnown)
/**
 * Months after the end of the contract for which inventors help with filings.
 */
export type HelpByInventors = (number | NotKnown)
/**
 * Whether a schedule holds the form of the confirmatory assignment, with the power of attorney.
 */
export type FormAsASchedule = (boolean | NotKnown)
/**
 * Whether each person signs before getting access.
 */
export type WrittenAgreements = (boolean | NotKnown)
/**
 * Whether each individual signs the form in the schedule, or an agreement of the vendor with the same effect.
 */
export type Form = (("schedule" | "equivalent") | NotKnown)
/**
 * Whether the vendor keeps a list of who creates.
 */
export type ListOfPeople = (boolean | NotKnown)
/**
 * What the vendor shows: the signed agreements, or a confirmation of an officer.
 */
export type Proof = (("agreements" | "confirmation") | NotKnown)
/**
 * Whether the vendor must claim its employees’ inventions in time.
 */
export type ClaimInventions = (boolean | NotKnown)
/**
 * Who pays what the law gives to inventors.
 */
export type InventorsPay = (("vendor" | "customer") | NotKnown)
/**
 * Terms that the agreements of personnel repeat.
 * 
 * @minItems 1
 */
export type FlowDown = [Entry, ...(Entry)[]]
/**
 * One of the choices.
 */
export type Entry = (("ip" | "confidentiality" | "security" | "audit" | "dataProtection") | NotKnown)
/**
 * Whether each written agreement waives, as far as the law allows, pay for service inventions beyond the wage.
 */
export type WaiverOfPayForInventions = (boolean | NotKnown)
/**
 * Whether people may not bring what belongs to others.
 */
export type NothingOfFormerEmployers = (boolean | NotKnown)
/**
 * None; those that the customer has approved; those on business terms that meet conditions; or any that is disclosed.
 */
export type Tools = (("none" | "approvedList" | "enterpriseTerms" | "anyDisclosed") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText60 = (string | NotKnown)
/**
 * Tools that the customer has approved.
 * 
 * @maxItems 100
 */
export type ApprovedTools1 = LineOfText60[]
/**
 * Whether the customer’s data may not train models.
 */
export type NoTraining = (boolean | NotKnown)
/**
 * Whether tools on consumer terms are banned.
 */
export type NoPublicTools = (boolean | NotKnown)
/**
 * Whether each deliverable says where AI tools made it.
 */
export type Disclosure1 = (boolean | NotKnown)
/**
 * Whether the human contribution is recorded.
 */
export type RecordOfAuthorship = (boolean | NotKnown)
/**
 * As the other results; always the customer; or the vendor, with a licence to the customer.
 */
export type OwnerOfOutput = (("asForeground" | "customer" | "vendor") | NotKnown)
/**
 * Who owns weights of models trained or tuned for the customer.
 */
export type ModelWeights = (("customer" | "vendor") | NotKnown)
/**
 * Whether the IP indemnity covers what AI tools made.
 */
export type IndemnityCoversOutput = (boolean | NotKnown)
/**
 * Whether the vendor answers for it that the deliverables can be protected although tools made parts of them.
 */
export type PromiseOfProtectability = (boolean | NotKnown)
/**
 * Months for which prompts and outputs are kept; 0 for none.
 */
export type PromptLogs = (number | NotKnown)
/**
 * One of the choices.
 */
export type Entry1 = (("patents" | "marks" | "designs" | "copyright" | "customs") | NotKnown)
/**
 * Rights for which filings are foreseen.
 */
export type RightsToRegister = Entry1[]
/**
 * The customer; the vendor in the customer's name; the vendor if the customer declines; or each side for what it owns.
 */
export type Filer = (("customer" | "vendorForCustomer" | "vendorIfCustomerDeclines" | "eachOwn") | NotKnown)
/**
 * Days after a disclosure within which the customer says whether it files, where the vendor may file if it declines.
 */
export type Decision = (number | NotKnown)
/**
 * Whether the vendor may not file for what it created for the customer.
 */
export type NoFilingByTheVendor = (boolean | NotKnown)
/**
 * Days after conception within which an invention is disclosed.
 */
export type Disclosure2 = (number | NotKnown)
/**
 * Whether assignments are recorded in the registers.
 */
export type Recording = (boolean | NotKnown)
/**
 * Days within which the vendor signs for recording.
 */
export type RecordingTime = (number | NotKnown)
/**
 * Whether the vendor gets permits that its country requires before filing abroad.
 */
export type ForeignFilingLicence = (boolean | NotKnown)
/**
 * Days within which the vendor applies for such a permit.
 */
export type Permit = (number | NotKnown)
/**
 * Countries in which filings are foreseen.
 */
export type Countries = Country1[]
/**
 * Who pays.
 */
export type Costs = (("customer" | "vendor") | NotKnown)
/**
 * Whether the vendor may not register the customer’s marks, names and domain names.
 */
export type NoSquatting = (boolean | NotKnown)
/**
 * Whether dated notebooks are kept.
 */
export type LaboratoryNotebooks = (boolean | NotKnown)
/**
 * Whether the vendor warrants that it can give the rights.
 */
export type Title = (boolean | NotKnown)
/**
 * Absolutely, to the vendor’s knowledge, or absolutely save for patents.
 */
export type NoInfringement = (("absolute" | "knowledgeForPatents" | "knowledge") | NotKnown)
/**
 * Whether no claim is pending or threatened.
 */
export type NoClaims = (boolean | NotKnown)
/**
 * Whether nothing is charged or licensed to others.
 */
export type NoEncumbrance = (boolean | NotKnown)
/**
 * Whether all is the personnel’s own work.
 */
export type OriginalWork = (boolean | NotKnown)
/**
 * Whether deliverables are free from malicious code.
 */
export type NoMaliciousCode = (boolean | NotKnown)
/**
 * Whether open-source terms are kept.
 */
export type OpenSourceCompliance = (boolean | NotKnown)
/**
 * Countries for which the warranty of no infringement is given; all if none is listed.
 */
export type Countries1 = Country1[]
/**
 * Years after acceptance for which the warranties last, if not for as long as the law lets claims be made.
 */
export type Survival = (number | NotKnown)
/**
 * Whether the vendor excludes all warranties on IP that are not written here.
 */
export type NoOtherWarranties = (boolean | NotKnown)
/**
 * The vendor, or each side for what it brings.
 */
export type By1 = (("vendor" | "mutual") | NotKnown)
/**
 * Kinds of right whose infringement is covered.
 * 
 * @minItems 1
 */
export type Covers = [Entry2, ...(Entry2)[]]
/**
 * One of the choices.
 */
export type Entry2 = (("patent" | "copyright" | "tradeSecret" | "mark") | NotKnown)
/**
 * `worldwide`; `markets` for the countries in which the customer markets; or a list of countries.
 */
export type Territory1 = (("worldwide" | "markets") | [Country1, ...(Country1)[]] | NotKnown)
/**
 * All losses from a claim, or only what is adjudged or settled and the cost of the defence.
 */
export type Losses = (("all" | "adjudged") | NotKnown)
/**
 * What the vendor does when use is stopped or threatened.
 * 
 * @minItems 1
 */
export type Mitigation = [Entry3, ...(Entry3)[]]
/**
 * One of the choices.
 */
export type Entry3 = (("procure" | "modify" | "replace" | "refund") | NotKnown)
/**
 * All that was paid, or less by a straight line over five years.
 */
export type Refund = (("full" | "straightLine") | NotKnown)
/**
 * One of the choices.
 */
export type Entry4 = (("customerSpecs" | "combination" | "customerModification") | NotKnown)
/**
 * What the indemnity does not cover.
 */
export type Exclusions = Entry4[]
/**
 * Who conducts the defence.
 */
export type Control = (("indemnifier" | "indemnified") | NotKnown)
/**
 * Whether the customer may take the defence over if an injunction or its own IP is at stake.
 */
export type TakingOver = (boolean | NotKnown)
/**
 * Whether a settlement needs consent.
 */
export type ConsentToSettlement = (boolean | NotKnown)
/**
 * Whether the indemnity is the only remedy.
 */
export type SoleRemedy = (boolean | NotKnown)
/**
 * Whether the vendor may not challenge the customer's IP.
 */
export type NoChallenge = (boolean | NotKnown)
/**
 * Whether the vendor has no lien over the customer's IP and materials.
 */
export type NoLien = (boolean | NotKnown)
/**
 * Whether the vendor may not reverse engineer the customer's materials.
 */
export type NoReverseEngineering = (boolean | NotKnown)
/**
 * Whether the vendor may use the customer's marks, within limits.
 */
export type UseOfMarks = (("none" | "limited") | NotKnown)
/**
 * Whether what people remember may be used again. If not, the clause says that it may not.
 */
export type Residuals2 = (boolean | NotKnown)
/**
 * General skill and experience only, or all that stays in unaided memory.
 */
export type Scope1 = (("generalSkill" | "unaidedMemory") | NotKnown)
/**
 * One of the choices.
 */
export type Entry5 = (("tradeSecrets" | "sourceCode" | "patents" | "copyright" | "personalData") | NotKnown)
/**
 * What may not be reused although it is remembered.
 */
export type Exclusions1 = Entry5[]
/**
 * Whether the customer has the same right.
 */
export type Mutual = (boolean | NotKnown)
/**
 * Whether the source of what is reused stays secret.
 */
export type SourceKeptSecret = (boolean | NotKnown)
/**
 * Whether an exclusive licence excludes the vendor too, or is a sole one that leaves the vendor its own use.
 */
export type Exclusivity2 = (("exclusive" | "sole") | NotKnown)
/**
 * For what the licence may be used: any purpose, or the business of the customer and its affiliates.
 */
export type Purpose1 = (("any" | "internalBusiness") | NotKnown)
/**
 * Whether the customer may sublicense.
 */
export type Sublicences = (boolean | NotKnown)
/**
 * Whether the customer may transfer the licence.
 */
export type Transfer = (boolean | NotKnown)
/**
 * Whether the vendor can never revoke the licence.
 */
export type Irrevocable1 = (boolean | NotKnown)
/**
 * Whether the customer may adapt what is licensed.
 */
export type Changes = (boolean | NotKnown)
/**
 * Whether a non-exclusive licence includes source code and the like.
 */
export type SourceMaterials = (boolean | NotKnown)
/**
 * Percentage of the basis.
 */
export type Percentage = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText61 = (string | NotKnown)
/**
 * How secrets are kept.
 */
export type Confidentiality1 = {
direction?: Direction
source?: WhereTheTermsAre
ref?: LineOfText62
purpose?: LineOfText63
marking?: Marking
termYears?: Years
indefinite?: WithoutLimitInTime
startsFrom?: CountedFrom
tradeSecretsIndefinite?: TradeSecretsWithoutLimit
standardOfCare?: StandardOfCare
recipients?: Recipients
compelledNotice?: NoticeOfCompelledDisclosure
returnPeriod?: Return
lossNotice?: NoticeOfLoss
destroy?: Destruction
backup?: Backups
dtsaNotice?: NoticeOfImmunity
bindsIndividuals?: IndividualUndertakings
cleanTeam?: CleanTeam
reverseEngineeringBan?: NoReverseEngineering1
publicity?: NoPublicity
mode?: Mode
circumventionMonths?: NonCircumventionAfterTheEnd
}
/**
 * Whether both sides are bound or only the vendor. A mutual NDA always binds both; a one-way NDA and an undertaking of an individual bind only the vendor.
 */
export type Direction = (("mutual" | "customerOnly") | NotKnown)
/**
 * In this contract, in a non-disclosure agreement that the parties made separately, or in another agreement. An NDA always carries its own terms.
 */
export type WhereTheTermsAre = (("thisContract" | "separateNda" | "otherAgreement") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText62 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText63 = (string | NotKnown)
/**
 * Whether information must be marked, or is confidential if a reasonable person would see that it is.
 */
export type Marking = (("reasonable" | "required") | NotKnown)
/**
 * Years for which the duties last.
 */
export type Years = (number | NotKnown)
/**
 * Whether all duties last without limit in time, in place of the years. Some laws let a party end such a duty by notice.
 */
export type WithoutLimitInTime = (boolean | NotKnown)
/**
 * From each disclosure, or from the end of the contract.
 */
export type CountedFrom = (("termination" | "disclosure") | NotKnown)
/**
 * Whether trade secrets stay protected for as long as they are secret.
 */
export type TradeSecretsWithoutLimit = (boolean | NotKnown)
/**
 * Own care but at least reasonable, or strict.
 */
export type StandardOfCare = (("ownButReasonable" | "strict") | NotKnown)
/**
 * All who need to know, or only persons named in a list.
 */
export type Recipients = (("needToKnow" | "named") | NotKnown)
/**
 * A certificate, or erasure by the method of NIST SP 800-88 and a certificate.
 */
export type Destruction = (("certify" | "nist80088") | NotKnown)
/**
 * No copies at all, or backups that stay confidential until they are overwritten.
 */
export type Backups = (("none" | "confidentialUntilOverwritten") | NotKnown)
/**
 * Whether the text tells individuals of their immunity under United States law (18 USC 1833(b)); without it, extra damages are lost against them.
 */
export type NoticeOfImmunity = (boolean | NotKnown)
/**
 * Whether each recipient signs an undertaking.
 */
export type IndividualUndertakings = (boolean | NotKnown)
/**
 * Whether there is one.
 */
export type CleanTeam1 = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText64 = (string | NotKnown)
/**
 * Persons or roles in it.
 * 
 * @maxItems 100
 */
export type Members = LineOfText64[]
/**
 * Months for which members stay away from competing work.
 */
export type CoolingOff = (number | NotKnown)
/**
 * Whether samples and software may not be analysed.
 */
export type NoReverseEngineering1 = (boolean | NotKnown)
/**
 * Whether the relationship itself is confidential.
 */
export type NoPublicity = (boolean | NotKnown)
/**
 * The usual duties, or also non-circumvention, as is usual in manufacturing in China.
 */
export type Mode = (("standard" | "nnn") | NotKnown)
/**
 * Months after the end for which a recipient does not deal with suppliers, customers and partners that it met through the purpose, if non-circumvention is agreed.
 */
export type NonCircumventionAfterTheEnd = (number | NotKnown)
/**
 * Whether there is one. Without it the duty not to use remains.
 */
export type NonCompete2 = (boolean | NotKnown)
/**
 * Work for named competitors, for competing products, or by the same people.
 */
export type Scope2 = (("namedCompetitors" | "competingProduct" | "sameTeamRingFence") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText65 = (string | NotKnown)
/**
 * Companies that the vendor may not work for.
 * 
 * @maxItems 100
 */
export type Competitors = LineOfText65[]
/**
 * Text on one line.
 */
export type LineOfText66 = (string | NotKnown)
/**
 * The vendor; its whole group; only the individuals who know the secrets; or the vendor and those individuals, who give undertakings of their own where the law of their place of work permits.
 */
export type WhoIsBound = (("vendorEntity" | "vendorGroup" | "individuals" | "both") | NotKnown)
/**
 * Months after the end of the contract; 0 for the term only.
 */
export type MonthsAfterTheEnd = (number | NotKnown)
/**
 * Countries in which it applies; all in which the customer is active if none is listed.
 */
export type Territory2 = Country1[]
/**
 * Least part of the last monthly wage that a bound individual receives for each month of the restraint after the work, where the law asks for pay.
 */
export type MonthlyPayOfIndividuals = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText67 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText68 = (string | NotKnown)
/**
 * What stays allowed.
 * 
 * @maxItems 100
 */
export type Exceptions = LineOfText68[]
/**
 * Whether there is one.
 */
export type NonSolicitationOfStaff1 = (boolean | NotKnown)
/**
 * Whether people may be taken on against a fee, instead of a ban on soliciting them.
 */
export type PlacementFeeOnly = (boolean | NotKnown)
/**
 * Whether it binds both sides.
 */
export type Mutual1 = (boolean | NotKnown)
/**
 * Months after the end for which it lasts.
 */
export type Months1 = (number | NotKnown)
/**
 * Whether hiring is excluded even without solicitation. Competition authorities treat this as a cartel in several countries.
 */
export type NoHiring = (boolean | NotKnown)
/**
 * Whether answers to general advertisements are allowed.
 */
export type GeneralAdvertisements = (boolean | NotKnown)
/**
 * Fee in per cent of the yearly salary, in place of other damages.
 */
export type FeeInstead = (number | NotKnown)
/**
 * Whether there is one.
 */
export type NonSolicitationOfCustomers1 = (boolean | NotKnown)
/**
 * Months after the end for which it lasts.
 */
export type Months2 = (number | NotKnown)
/**
 * Whether only customers count whom the vendor dealt with or learnt of through the work.
 */
export type KnownCustomersOnly = (boolean | NotKnown)
/**
 * Who is tied: nobody, the vendor to the customer, or the customer to the vendor.
 */
export type Exclusivity4 = (("none" | "vendorToCustomer" | "customerToVendor") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText69 = (string | NotKnown)
/**
 * Months from the commencement for which it lasts.
 */
export type Months3 = (number | NotKnown)
/**
 * Whether the vendor gives the customer prices as good as those it gives others.
 */
export type BestPrice = (boolean | NotKnown)
/**
 * Inspection by auditors, or only reports of the vendor’s own auditors with an inspection after a failure.
 */
export type Form1 = (("inspection" | "reportOnly") | NotKnown)
/**
 * Regular audits in 12 months.
 */
export type AuditsAYear = (number | NotKnown)
/**
 * Whether the customer may audit before the vendor receives anything, as weak answers in due diligence call for.
 */
export type AuditBeforeTheStart = (boolean | NotKnown)
/**
 * Whether suspicion of a breach allows a further audit at short notice.
 */
export type AuditForCause = (boolean | NotKnown)
/**
 * Who may audit.
 * 
 * @minItems 1
 */
export type Auditors = [Entry6, ...(Entry6)[]]
/**
 * One of the choices.
 */
export type Entry6 = (("customer" | "independent" | "regulator") | NotKnown)
/**
 * Whether auditors from outside sign an undertaking of secrecy.
 */
export type SecrecyOfAuditors = (boolean | NotKnown)
/**
 * What is audited.
 * 
 * @minItems 1
 */
export type Scope3 = [Entry7, ...(Entry7)[]]
/**
 * One of the choices.
 */
export type Entry7 = (("ipHandling" | "sourceControl" | "security" | "personnelRecords" | "oss" | "fees" | "subcontractors" | "sites") | NotKnown)
/**
 * Overcharge in per cent from which the vendor pays for the audit.
 */
export type ShiftOfCost = (number | NotKnown)
/**
 * Days to mend a finding.
 */
export type Remedy = (number | NotKnown)
/**
 * Days to mend a critical finding.
 */
export type RemedyOfCriticalFindings = (number | NotKnown)
/**
 * Reports of others that the customer accepts in place of a regular audit.
 */
export type ReportsInstead = (("none" | "soc2" | "iso") | NotKnown)
/**
 * Months after the end for which audits are possible.
 */
export type Tail1 = (number | NotKnown)
/**
 * One of the choices.
 */
export type Entry8 = (("otherClients" | "costData") | NotKnown)
/**
 * What auditors do not see.
 */
export type Excluded = Entry8[]
/**
 * Whether a schedule sets the steps and times of an audit.
 */
export type ProtocolAsASchedule = (boolean | NotKnown)
/**
 * Business days within which the vendor confirms the request and names a contact.
 */
export type Confirmation = (number | NotKnown)
/**
 * Business days after the audit within which the draft report is there.
 */
export type DraftReport = (number | NotKnown)
/**
 * Business days for the vendor’s comments on the draft.
 */
export type Comments = (number | NotKnown)
/**
 * Business days for the plan to mend findings.
 */
export type Plan = (number | NotKnown)
/**
 * Business days in which the customer accepts the proof or says what is missing.
 */
export type Closing = (number | NotKnown)
/**
 * How often the vendor reports on IP.
 */
export type IPReport = (("monthly" | "quarterly" | "perMilestone" | "onRequest") | NotKnown)
/**
 * What it reports on.
 * 
 * @minItems 1
 */
export type Content = [Entry9, ...(Entry9)[]]
/**
 * One of the choices.
 */
export type Entry9 = (("newInventions" | "works" | "thirdParty" | "oss" | "personnelChanges" | "incidents" | "litigation" | "registrations") | NotKnown)
/**
 * Whether an officer certifies compliance each year.
 */
export type YearlyCertificate = (boolean | NotKnown)
/**
 * Named records for a fixed time, or only what the law requires.
 */
export type Standard = (("named" | "lawOnly") | NotKnown)
/**
 * Years for which records are kept after the end.
 */
export type Years1 = (number | NotKnown)
/**
 * What is kept.
 * 
 * @minItems 1
 */
export type Kinds = [Entry10, ...(Entry10)[]]
/**
 * One of the choices.
 */
export type Entry10 = (("repoHistory" | "labNotebooks" | "timesheets" | "accessLogs" | "training") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText70 = (string | NotKnown)
/**
 * The parties recognise that damages are not enough; and, where lawful, that no bond is needed.
 */
export type Injunction = (("acknowledged" | "acknowledgedNoBond") | NotKnown)
/**
 * Whether performance can be demanded.
 */
export type SpecificPerformance = (boolean | NotKnown)
/**
 * Whether there are any.
 */
export type AgreedDamages1 = (boolean | NotKnown)
/**
 * One breach and its sum.
 */
export type Entry11 = ({
[k: string]: unknown
} & {
trigger: Breach
amount?: Sum
formula?: LineOfText71
perDay?: PerDay
cap?: Limit
})
/**
 * The breach that makes the sum due.
 */
export type Breach = (("unauthorisedDisclosure" | "unauthorisedUse" | "nonReturn" | "lateDelivery" | "pirateFiling" | "restraintBreach") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText71 = (string | NotKnown)
/**
 * Whether the sum is due for each day.
 */
export type PerDay = (boolean | NotKnown)
/**
 * Sums by breach.
 * 
 * @maxItems 500
 */
export type Entries = Entry11[]
/**
 * Text on one line.
 */
export type LineOfText72 = (string | NotKnown)
/**
 * The sums as a percentage of the loss that the parties expect from the breach. Chinese courts treat more than 130 as too high.
 */
export type SumsInPercentOfTheLoss = (number | NotKnown)
/**
 * Whether the text says that the sums protect a legitimate interest, which English law asks for.
 */
export type LegitimateInterest = (boolean | NotKnown)
/**
 * Whether the side that owes a sum may prove that the loss was lower, as German law asks of standard terms.
 */
export type ProofOfLowerLoss = (boolean | NotKnown)
/**
 * Whether no further damages are due.
 */
export type Exclusive = (boolean | NotKnown)
/**
 * Whether profits from the breach go to the customer.
 */
export type Disgorgement = (boolean | NotKnown)
/**
 * Whether the vendor must account for what it earned.
 */
export type Account = (boolean | NotKnown)
/**
 * Whether what the vendor gets by the breach is held for the customer.
 */
export type HeldForTheCustomer = (boolean | NotKnown)
/**
 * Who bears the costs of enforcement.
 */
export type Costs1 = (("loser" | "each") | NotKnown)
/**
 * Whether filings made in breach are transferred.
 */
export type TransferOfPirateFilings = (boolean | NotKnown)
/**
 * Whether damages within the limits of liability, and the sums stated, are all the money that is due.
 */
export type OnlyRemediesInMoney = (boolean | NotKnown)
/**
 * How firmly the controls bind: a schedule of minimums, the same schedule with equivalent controls allowed, or reasonable measures.
 */
export type Standard1 = (("controlSchedule" | "equivalentControls" | "reasonableMeasures") | NotKnown)
/**
 * Security frameworks that the vendor's programme follows; empty for none.
 * 
 * @maxItems 3
 */
export type Frameworks = []|[(("ISO27001" | "SOC2" | "NIST-CSF") | NotKnown)]|[(("ISO27001" | "SOC2" | "NIST-CSF") | NotKnown), (("ISO27001" | "SOC2" | "NIST-CSF") | NotKnown)]|[(("ISO27001" | "SOC2" | "NIST-CSF") | NotKnown), (("ISO27001" | "SOC2" | "NIST-CSF") | NotKnown), (("ISO27001" | "SOC2" | "NIST-CSF") | NotKnown)]
/**
 * Days after the effective date by which the certificate or report is there; 0 if on the effective date.
 */
export type CertificateDue = (number | NotKnown)
/**
 * Days after a lapse within which the vendor restores the certificate before the customer may terminate.
 */
export type TimeToRestore = (number | NotKnown)
/**
 * Further certificates or reports that the vendor holds.
 * 
 * @maxItems 6
 */
export type OtherCertificates = []|[(("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown)]|[(("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown)]|[(("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown)]|[(("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown)]|[(("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown)]|[(("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown), (("SOC2-II" | "PCI-DSS" | "ISO27701" | "ISO22301" | "TISAX" | "HITRUST") | NotKnown)]
/**
 * Months after which the customer may send its questionnaire again; 0 for no questionnaire.
 */
export type SecurityQuestionnaire = (number | NotKnown)
/**
 * Countries in which the customer's assets may be held and reached; empty to have the vendor name them first.
 * 
 * @maxItems 60
 */
export type DataLocation = Country1[]
/**
 * Least strength of the cipher for stored data.
 */
export type AtRest = (("AES-128" | "AES-256") | NotKnown)
/**
 * Oldest protocol version allowed for data that moves.
 */
export type InTransit = (("TLS1.2" | "TLS1.3") | NotKnown)
/**
 * Who owns and controls the keys.
 */
export type OwnerOfTheKeys = (("customer" | "vendor") | NotKnown)
/**
 * Months after which keys are changed.
 */
export type KeyRotation = (number | NotKnown)
/**
 * Whether cryptographic modules must be validated under FIPS 140.
 */
export type FIPS140Validated = (boolean | NotKnown)
/**
 * Whether every access needs more than one factor.
 */
export type MultiFactorAuthentication = (boolean | NotKnown)
/**
 * Whether each person has only the rights that the task needs.
 */
export type LeastPrivilege = (boolean | NotKnown)
/**
 * Months between reviews of access rights.
 */
export type ReviewOfRights = (number | NotKnown)
/**
 * Hours within which access ends when the need ends.
 */
export type Revocation = (number | NotKnown)
/**
 * Whether privileged sessions are logged and reviewed.
 */
export type LoggingOfPrivilegedUse = (boolean | NotKnown)
/**
 * Whether copies on local or personal devices are banned.
 */
export type NoLocalCopies = (boolean | NotKnown)
/**
 * Whether work is kept only in repositories and workspaces that the customer owns or approves.
 */
export type CustomerSRepositoriesOnly = (boolean | NotKnown)
/**
 * Whether work is done only in virtual desktops.
 */
export type VirtualDesktops = (boolean | NotKnown)
/**
 * How often systems are scanned.
 */
export type Scans = (("weekly" | "monthly") | NotKnown)
/**
 * Months between penetration tests.
 */
export type PenetrationTests = (number | NotKnown)
/**
 * Whether penetration tests are made by a person independent of the vendor.
 */
export type IndependentTester = (boolean | NotKnown)
/**
 * Days for critical severity.
 */
export type Critical = (number | NotKnown)
/**
 * Days for high severity.
 */
export type High = (number | NotKnown)
/**
 * Days for medium severity.
 */
export type Medium = (number | NotKnown)
/**
 * Days for low severity.
 */
export type Low = (number | NotKnown)
/**
 * Whether areas for the customer's work are separate zones with badge control.
 */
export type ZonedAccess = (boolean | NotKnown)
/**
 * Whether visitors are registered and escorted.
 */
export type VisitorLog = (boolean | NotKnown)
/**
 * Whether entrances are under video surveillance.
 */
export type VideoSurveillance = (boolean | NotKnown)
/**
 * Whether desks and screens are cleared.
 */
export type CleanDesk = (boolean | NotKnown)
/**
 * Whether personal devices and cameras are banned from the work area.
 */
export type BanOnDevices = (boolean | NotKnown)
/**
 * Whether the work is done in an area kept for the customer.
 */
export type DedicatedArea1 = (boolean | NotKnown)
/**
 * Whether removable media and papers are inventoried.
 */
export type ControlOfMedia = (boolean | NotKnown)
/**
 * Days for which badge and visitor records are kept.
 */
export type BadgeRecords = (number | NotKnown)
/**
 * Whether the customer's environment is a separate segment.
 */
export type Segmentation = (boolean | NotKnown)
/**
 * Whether traffic is denied unless allowed.
 */
export type Firewall = (boolean | NotKnown)
/**
 * Whether intrusions are detected or prevented.
 */
export type IntrusionDetection = (boolean | NotKnown)
/**
 * Whether remote access runs only through an encrypted tunnel.
 */
export type EncryptedRemoteAccess = (boolean | NotKnown)
/**
 * Whether data leaving the network is watched for leaks.
 */
export type DataLossPrevention = (boolean | NotKnown)
/**
 * Whether outgoing connections are limited to an approved list.
 */
export type EgressControl = (boolean | NotKnown)
/**
 * Whether wireless networks are banned from the customer's environment.
 */
export type NoWirelessNetworks = (boolean | NotKnown)
/**
 * Framework for secure development.
 */
export type SecureDevelopment = (("OWASP-ASVS" | "NIST-SSDF" | "none") | NotKnown)
/**
 * Whether every change is reviewed by a second person.
 */
export type CodeReview = (boolean | NotKnown)
/**
 * Whether source code is analysed automatically.
 */
export type StaticAnalysis = (boolean | NotKnown)
/**
 * Whether code is scanned for passwords and keys.
 */
export type SecretsScan = (boolean | NotKnown)
/**
 * Whether development, test and production are separate.
 */
export type SeparateEnvironments = (boolean | NotKnown)
/**
 * Whether production data may be used in tests.
 */
export type ProductionDataInTests = (boolean | NotKnown)
/**
 * Whether devices run detection and response software.
 */
export type EndpointDetection = (boolean | NotKnown)
/**
 * Whether devices are encrypted whole.
 */
export type FullDiskEncryption = (boolean | NotKnown)
/**
 * Whether USB storage and the like are blocked.
 */
export type USBStorageDisabled = (boolean | NotKnown)
/**
 * Months for which security logs are kept.
 */
export type RetentionOfLogs = (number | NotKnown)
/**
 * Hours within which the vendor notifies a security incident or IP theft.
 */
export type Notice1 = (number | NotKnown)
/**
 * Whether a reasonable suspicion starts the clock.
 */
export type SuspicionCounts = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText73 = (string | NotKnown)
/**
 * Hours between updates until the incident is contained.
 */
export type Updates = (number | NotKnown)
/**
 * Whether the customer may have an independent expert investigate.
 */
export type ForensicInvestigation = (boolean | NotKnown)
/**
 * Whether evidence is preserved until the customer releases it.
 */
export type Evidence1 = (boolean | NotKnown)
/**
 * Whether the vendor bears the costs of an incident on its side.
 */
export type CostsOnTheVendor = (boolean | NotKnown)
/**
 * Who decides on statements about an incident: the customer, or both parties.
 */
export type PublicStatements = (("customer" | "both") | NotKnown)
/**
 * Whether the vendor has published copies taken down.
 */
export type Takedown1 = (boolean | NotKnown)
/**
 * Who decides on reports to law enforcement: the customer, or each party for itself.
 */
export type LawEnforcement = (("customerDecides" | "eachParty") | NotKnown)
/**
 * Months between exercises of the response plan; 0 for none.
 */
export type Exercises = (number | NotKnown)
/**
 * Whether the contract says what the response plan contains.
 */
export type PrescribedPlan = (boolean | NotKnown)
/**
 * Whether a schedule sets out roles, degrees of severity, legal clocks and the steps for a breach of data and for IP theft.
 */
export type ResponsePlanAsASchedule = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText74 = (string | NotKnown)
/**
 * Side that fills the role.
 */
export type Side = (("customer" | "vendor") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText75 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText76 = (string | NotKnown)
/**
 * Who does what in an incident, in place of the usual roles of the schedule.
 * 
 * @maxItems 50
 */
export type Roles = Role2[]
/**
 * Hours within which the vendor telephones about a critical incident.
 */
export type FirstCall = (number | NotKnown)
/**
 * Hours for a critical incident.
 */
export type Critical1 = (number | NotKnown)
/**
 * Hours for a high one.
 */
export type High1 = (number | NotKnown)
/**
 * Hours for a medium one.
 */
export type Medium1 = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText77 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText78 = (string | NotKnown)
/**
 * Hours from the event.
 */
export type Hours = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText79 = (string | NotKnown)
/**
 * Side that gives the notice.
 */
export type Side1 = (("customer" | "vendor") | NotKnown)
/**
 * Legal or contractual times for notices beside those that the schedule knows from the regimes of the deal.
 * 
 * @maxItems 50
 */
export type FurtherClocks = Clock[]
/**
 * Hours after knowledge within which those under suspicion lose access.
 */
export type EndOfAccess = (number | NotKnown)
/**
 * Hours after knowledge within which the vendor names what was taken.
 */
export type Identification = (number | NotKnown)
/**
 * Hours after a request within which hosts of copies are told to remove them.
 */
export type Takedown2 = (number | NotKnown)
/**
 * Hours after a request within which the vendor supplies documents and witnesses for an injunction.
 */
export type PapersForCourt = (number | NotKnown)
/**
 * Whether identity is checked.
 */
export type Identity = (boolean | NotKnown)
/**
 * Whether the right to work is checked.
 */
export type RightToWork = (boolean | NotKnown)
/**
 * Whether criminal records are checked for relevant offences.
 */
export type CriminalRecord = (boolean | NotKnown)
/**
 * Whether degrees and former employers are checked.
 */
export type EducationAndCareer = (boolean | NotKnown)
/**
 * Whether credit standing is checked.
 */
export type CreditStanding = (boolean | NotKnown)
/**
 * Whether sanctions lists are checked.
 */
export type SanctionsLists = (boolean | NotKnown)
/**
 * Whether checks that the law of the place forbids are left out.
 */
export type AsFarAsLawful = (boolean | NotKnown)
/**
 * Months after which the checks are repeated.
 */
export type RepeatScreening = (number | NotKnown)
/**
 * Whether people are trained in IP and trade secrets.
 */
export type IntellectualProperty1 = (boolean | NotKnown)
/**
 * Whether people are trained in data protection.
 */
export type DataProtection1 = (boolean | NotKnown)
/**
 * Whether people are trained in information security.
 */
export type Security2 = (boolean | NotKnown)
/**
 * Whether training comes before the first access.
 */
export type BeforeAccess = (boolean | NotKnown)
/**
 * Months after which training is repeated.
 */
export type Refresher = (number | NotKnown)
/**
 * Whether the vendor keeps records of training.
 */
export type TrainingRecords = (boolean | NotKnown)
/**
 * Least result in a test at the end of training, if there is one.
 */
export type PassMark = (number | NotKnown)
/**
 * Whether people get further training for their role.
 */
export type ByRole = (boolean | NotKnown)
/**
 * Whether each person signs an acknowledgement of the duties.
 */
export type Acknowledgement1 = (boolean | NotKnown)
/**
 * Months of exit assistance after the contract ends.
 */
export type ExitPeriod = (number | NotKnown)
/**
 * What exit assistance costs: current rates, nothing, or agreed rates.
 */
export type Rates = (("current" | "free" | "agreed") | NotKnown)
/**
 * Whether exit assistance is free of charge if the contract ends for the vendor's breach or insolvency.
 */
export type FreeAfterABreach = (boolean | NotKnown)
/**
 * Whether everything comes back without charge, or at the vendor's reasonable cost after the first delivery.
 */
export type FreeReturn = (boolean | NotKnown)
/**
 * Days after the effective date by which the vendor delivers the exit plan.
 */
export type ExitPlanDue = (number | NotKnown)
/**
 * Months after which the vendor brings the exit plan up to date.
 */
export type UpdateOfTheExitPlan = (number | NotKnown)
/**
 * Whether a schedule holds the exit plan that applies until the customer has approved another.
 */
export type ExitPlanInASchedule = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText80 = (string | NotKnown)
/**
 * Which side does it.
 */
export type ByWhom = (("customer" | "vendor" | "both") | NotKnown)
/**
 * Day after the exit period begins by which it is done.
 */
export type Day = (number | NotKnown)
/**
 * Steps of the plan in the schedule, in place of the usual ones.
 * 
 * @maxItems 500
 */
export type StepsOfTheExit = Step[]
/**
 * Days within which the vendor returns everything of the customer's.
 */
export type Return1 = (number | NotKnown)
/**
 * Whether an officer of the vendor certifies return and erasure.
 */
export type Certificate = (boolean | NotKnown)
/**
 * Hours within which access ends and credentials are handed over.
 */
export type Credentials = (number | NotKnown)
/**
 * Whether the vendor transfers knowledge to the successor.
 */
export type KnowledgeTransfer = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText81 = (string | NotKnown)
/**
 * Assets of the vendor that the customer may buy at book value.
 * 
 * @maxItems 50
 */
export type AssetsToTransfer = LineOfText81[]
/**
 * No transfer, transfer by law with terms for it, or a right to make offers.
 */
export type TransferOfEmployees = (("none" | "TUPE" | "offer") | NotKnown)
/**
 * Whether the vendor waives liens and rights of retention.
 */
export type NoLien1 = (boolean | NotKnown)
/**
 * Whether the vendor hands over repositories with their history.
 */
export type HandoverOfRepositories = (boolean | NotKnown)
/**
 * Not at all, with consent for each, only those listed, or freely.
 */
export type Subcontracting2 = (("no" | "consent" | "listed" | "free") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText82 = (string | NotKnown)
/**
 * Country code of ISO 3166-1, two letters.
 */
export type Country3 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText83 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText84 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText85 = (string | NotKnown)
/**
 * Last day of the approval; printed in the schedule.
 */
export type ApprovedUntil = (string | NotKnown)
/**
 * Subcontractors that the customer has approved, or that a vendor with free choice uses at the start.
 * 
 * @maxItems 100
 */
export type ApprovedSubcontractors = ApprovedSubcontractor[]
/**
 * Whether the approved subcontractors stand in a schedule of their own and not in the clause.
 */
export type ListInASchedule = (boolean | NotKnown)
/**
 * Terms that the subcontract repeats.
 * 
 * @maxItems 5
 */
export type FlowDown1 = []|[Entry12]|[Entry12, Entry12]|[Entry12, Entry12, Entry12]|[Entry12, Entry12, Entry12, Entry12]|[Entry12, Entry12, Entry12, Entry12, Entry12]
/**
 * One of the choices.
 */
export type Entry12 = (("ip" | "confidentiality" | "security" | "audit" | "dataProtection") | NotKnown)
/**
 * Whether the vendor answers for subcontractors as for itself.
 */
export type VendorLiable = (boolean | NotKnown)
/**
 * Whether work in another country needs consent.
 */
export type ConsentToOtherCountries = (boolean | NotKnown)
/**
 * Whether subcontractors also bind themselves to the customer directly.
 */
export type DirectUndertaking = (boolean | NotKnown)
/**
 * Days before the start at which the vendor asks for consent to, or gives notice of, a subcontractor.
 */
export type NoticeOfChanges = (number | NotKnown)
/**
 * Days that the customer has to test a deliverable.
 */
export type DaysForTesting = (number | NotKnown)
/**
 * Criteria that every deliverable must meet, beside its own.
 */
export type GeneralCriteria = (string | NotKnown)
/**
 * Days that the vendor has to correct a rejected deliverable.
 */
export type DaysForCorrection = (number | NotKnown)
/**
 * How often a deliverable may be submitted before the customer may end the matter.
 */
export type Cycles = (number | NotKnown)
/**
 * What the customer's silence after the time for testing means: acceptance, rejection or nothing.
 */
export type Silence = (("accepted" | "rejected" | "none") | NotKnown)
/**
 * Whether silence means acceptance only after a reminder.
 */
export type Reminder = (boolean | NotKnown)
/**
 * Whether a deliverable is complete only with its source, its bill of materials and its IP declarations.
 */
export type IPChecklist = (boolean | NotKnown)
/**
 * What limits liability for IP, secrecy and data: nothing (`unlimited`), a higher limit of its own (`superCap`), or the general limits (`generalCap`).
 */
export type LossFromMisuseOfIPAndSecrets = (("unlimited" | "superCap" | "generalCap") | NotKnown)
/**
 * Limits for one Contract Year. If several limits apply to one side, the highest counts.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type GeneralLimits = [Limit1]|[Limit1, Limit1]|[Limit1, Limit1, Limit1]|[Limit1, Limit1, Limit1, Limit1]|[Limit1, Limit1, Limit1, Limit1, Limit1]|[Limit1, Limit1, Limit1, Limit1, Limit1, Limit1]
/**
 * One limit.
 */
export type Limit1 = ({
who: WhoseLiability
basis: Basis
amount?: Amount2
multiple?: Multiple
lookbackMonths?: MonthsBeforeTheEvent
} & {
who: WhoseLiability
basis: Basis
amount?: Amount2
multiple?: Multiple
lookbackMonths?: MonthsBeforeTheEvent
} & {
who: WhoseLiability
basis: Basis
amount?: Amount2
multiple?: Multiple
lookbackMonths?: MonthsBeforeTheEvent
} & {
who: WhoseLiability
basis: Basis
amount?: Amount2
multiple?: Multiple
lookbackMonths?: MonthsBeforeTheEvent
} & {
who: WhoseLiability
basis: Basis
amount?: Amount2
multiple?: Multiple
lookbackMonths?: MonthsBeforeTheEvent
} & {
who: WhoseLiability
basis: Basis
amount?: Amount2
multiple?: Multiple
lookbackMonths?: MonthsBeforeTheEvent
})
/**
 * The side whose liability is limited.
 */
export type WhoseLiability = (("vendor" | "customer" | "both") | NotKnown)
/**
 * A fixed amount, a multiple of the fees of the Contract Year, all fees received so far, the fees of a period before the event, or no limit.
 */
export type Basis = (("amount" | "multipleOfFees" | "feesReceived" | "feesInLookback" | "none") | NotKnown)
/**
 * Needed for the basis `multipleOfFees`.
 */
export type Multiple = (number | NotKnown)
/**
 * Needed for the basis `feesInLookback`.
 */
export type MonthsBeforeTheEvent = (number | NotKnown)
/**
 * The higher limit for IP, secrecy and data, used where `ipLoss` is `superCap`.
 */
export type HigherLimit = {
basis?: Basis1
amount?: Amount3
multiple?: Multiple1
covers?: WhatItCovers
}
/**
 * A fixed amount, or a multiple of the fees of the Contract Year.
 */
export type Basis1 = (("amount" | "multipleOfFees") | NotKnown)
/**
 * Used for the basis `multipleOfFees`.
 */
export type Multiple1 = (number | NotKnown)
/**
 * Heads of liability that the higher limit covers; those not listed here stay as `uncapped` says.
 * 
 * @minItems 1
 * @maxItems 4
 */
export type WhatItCovers = [WhatItCovers1]|[WhatItCovers1, WhatItCovers1]|[WhatItCovers1, WhatItCovers1, WhatItCovers1]|[WhatItCovers1, WhatItCovers1, WhatItCovers1, WhatItCovers1]
/**
 * One entry.
 */
export type WhatItCovers1 = (("ipIndemnity" | "ipBreach" | "confidentiality" | "dataBreach") | NotKnown)
/**
 * Heads of liability without limit. Those of IP, secrecy and data count only where `ipLoss` leaves them unlimited.
 * 
 * @maxItems 9
 */
export type WithoutLimit = []|[WithoutLimit1]|[WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1]|[WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1, WithoutLimit1]
/**
 * One entry.
 */
export type WithoutLimit1 = (("ipIndemnity" | "ipBreach" | "confidentiality" | "dataBreach" | "wilful" | "grossNegligence" | "deathInjury" | "fraud" | "abandonment") | NotKnown)
/**
 * Whether indirect loss is excluded: for both sides (`excludedMutual`), for both except where IP, secrecy or data is concerned (`excludedExceptIpLoss`), or not at all.
 */
export type IndirectLoss = (("excludedMutual" | "excludedExceptIpLoss" | "none") | NotKnown)
/**
 * Heads of loss that count as direct, whatever the law would call them.
 * 
 * @maxItems 6
 */
export type DirectLoss = []|[DirectLoss1]|[DirectLoss1, DirectLoss1]|[DirectLoss1, DirectLoss1, DirectLoss1]|[DirectLoss1, DirectLoss1, DirectLoss1, DirectLoss1]|[DirectLoss1, DirectLoss1, DirectLoss1, DirectLoss1, DirectLoss1]|[DirectLoss1, DirectLoss1, DirectLoss1, DirectLoss1, DirectLoss1, DirectLoss1]
/**
 * One entry.
 */
export type DirectLoss1 = (("notification" | "recreation" | "forensics" | "cover" | "ipValue" | "regulatory") | NotKnown)
/**
 * Months after which ordinary claims are barred; left out for the law's own periods.
 */
export type TimeLimitForClaims = (number | NotKnown)
/**
 * Duration and termination.
 */
export type Term2 = {
kind?: Kind2
initialMonths?: InitialPeriod
endDate?: EndDate
linkedAgreement?: LineOfText86
renewal?: Renewal
renewalMonths?: RenewalPeriod
nonRenewalDays?: NoticeOfNonRenewal
noticeBy?: WhoMayGiveNotice
convenience?: Convenience
cureDays?: CurePeriod
vendorCause?: CausesOfTheVendor
nonPaymentDays?: NonPayment
ipBreachImmediate?: ImmediateEndForIPBreach
ipBreachCureDays?: CurePeriodForIPBreach
insolvency?: EndForInsolvency
forceMajeureDays?: ForceMajeure
regulatory?: EndForRegulatoryReasons
competitorControl?: EndForControlByACompetitor
survival?: FurtherSurvival
}
/**
 * For a fixed period, without end, until a party gives notice, until all work is done, or as long as another agreement lasts.
 */
export type Kind2 = (("fixed" | "perpetual" | "indefinite" | "untilComplete" | "linkedAgreement") | NotKnown)
/**
 * Months of a fixed term, unless an end date is given.
 */
export type InitialPeriod = (number | NotKnown)
/**
 * Last day of a fixed term.
 */
export type EndDate = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText86 = (string | NotKnown)
/**
 * What happens at the end of a fixed term: it ends, renews by itself, or renews by agreement.
 */
export type Renewal = (("none" | "auto" | "mutual") | NotKnown)
/**
 * Months of each renewal.
 */
export type RenewalPeriod = (number | NotKnown)
/**
 * Days before the end by which notice or talks are due; for an indefinite term, days of notice to end it.
 */
export type NoticeOfNonRenewal = (number | NotKnown)
/**
 * The side that may stop an automatic renewal or end an indefinite term.
 */
export type WhoMayGiveNotice = (("either" | "customer" | "vendor") | NotKnown)
/**
 * Days of notice; 0 if the customer has no such right.
 */
export type NoticeByTheCustomer = (number | NotKnown)
/**
 * Days of notice; 0 if the vendor has no such right.
 */
export type NoticeByTheVendor = (number | NotKnown)
/**
 * Months after the start before which it may not take effect; 0 for none.
 */
export type NotBefore = (number | NotKnown)
/**
 * What the percentage is taken of: the fixed fees for the rest of the initial period, or the fees of the last 12 months.
 */
export type Basis2 = (("remainingFees" | "lastYearFees") | NotKnown)
/**
 * The percentage by month of the term.
 * 
 * @minItems 1
 * @maxItems 24
 */
export type Table = [Step1, ...(Step1)[]]
/**
 * First month of the term to which the percentage applies.
 */
export type FromMonth = (number | NotKnown)
/**
 * Percentage of the basis.
 */
export type Percentage1 = (number | NotKnown)
/**
 * Days to cure a material breach after notice.
 */
export type CurePeriod = (number | NotKnown)
/**
 * For which breaches the vendor may end the contract: non-payment only, or any material breach as well.
 */
export type CausesOfTheVendor = (("nonPayment" | "materialBreach") | NotKnown)
/**
 * Days for which undisputed fees must stay unpaid after a second reminder before the vendor may end the contract.
 */
export type NonPayment = (number | NotKnown)
/**
 * Whether the customer may end the contract at once for an IP breach.
 */
export type ImmediateEndForIPBreach = (boolean | NotKnown)
/**
 * Days to cure an IP breach, where the end is not immediate.
 */
export type CurePeriodForIPBreach = (number | NotKnown)
/**
 * Whether insolvency of the other side is a ground, as far as the law permits.
 */
export type EndForInsolvency = (boolean | NotKnown)
/**
 * Days of force majeure after which the contract may be ended.
 */
export type ForceMajeure = (number | NotKnown)
/**
 * Whether the customer may end the contract if a regulator or a change of law so requires.
 */
export type EndForRegulatoryReasons = (boolean | NotKnown)
/**
 * Whether the customer may end the contract if a competitor comes to control the vendor.
 */
export type EndForControlByACompetitor = (boolean | NotKnown)
/**
 * Further provisions that outlast the contract, in words.
 * 
 * @maxItems 20
 */
export type FurtherSurvival = []|[LineOfText87]|[LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]|[LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87, LineOfText87]
/**
 * Text on one line.
 */
export type LineOfText87 = (string | NotKnown)
/**
 * Whose law governs the contract; `none` where the contract chooses no law, which leaves the choice to the court that decides.
 */
export type GoverningLaw2 = (Jurisdiction1 | "none" | NotKnown)
/**
 * Whether rules that would lead to another law are excluded.
 */
export type NoConflictRules = (boolean | NotKnown)
/**
 * Whether the UN Convention on Contracts for the International Sale of Goods is excluded.
 */
export type NoSalesConvention = (boolean | NotKnown)
/**
 * Whether the same law governs claims in tort and the like.
 */
export type NonContractualClaims = (boolean | NotKnown)
/**
 * Whether the text says that the existence and formalities of IP follow the law of the country that grants it.
 */
export type LawOfTheCountryOfProtection = (boolean | NotKnown)
/**
 * Who decides, and where.
 */
export type Disputes1 = {
forum?: Forum
escalation?: Escalation
mediation?: Mediation
courts?: Courts
arbitration?: Arbitration
expert?: Expert
juryWaiver?: JuryWaiver
fees?: Costs2
continuePerformance?: ContinuedPerformance
}
/**
 * Courts or arbitration; or silent, where the contract names none and the law decides which courts may. There is no hybrid: a clause that offers both is void in several countries.
 */
export type Forum = (("courts" | "arbitration" | "silent") | NotKnown)
/**
 * Days of talks after notice of a dispute; 0 for none.
 */
export type Days = (number | NotKnown)
/**
 * Offices that talk, lowest first; left out for senior executives.
 * 
 * @maxItems 4
 */
export type Levels = []|[LineOfText88]|[LineOfText88, LineOfText88]|[LineOfText88, LineOfText88, LineOfText88]|[LineOfText88, LineOfText88, LineOfText88, LineOfText88]
/**
 * Text on one line.
 */
export type LineOfText88 = (string | NotKnown)
/**
 * Institution under whose rules the parties mediate before proceedings.
 */
export type Mediation = (("none" | "ICC" | "CEDR" | "WIPO" | "SIMC" | "AAA-ICDR") | NotKnown)
/**
 * Places whose courts decide.
 * 
 * @minItems 1
 * @maxItems 4
 */
export type CourtsOf = [CourtsOf1]|[CourtsOf1, CourtsOf1]|[CourtsOf1, CourtsOf1, CourtsOf1]|[CourtsOf1, CourtsOf1, CourtsOf1, CourtsOf1]
/**
 * One place.
 */
export type CourtsOf1 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW" | "AE-AJ" | "AE-AZ" | "AE-DU" | "AE-FU" | "AE-RK" | "AE-SH" | "AE-UQ" | "AU-ACT" | "AU-NSW" | "AU-NT" | "AU-QLD" | "AU-SA" | "AU-TAS" | "AU-VIC" | "AU-WA" | "CA-AB" | "CA-BC" | "CA-MB" | "CA-NB" | "CA-NL" | "CA-NS" | "CA-NT" | "CA-NU" | "CA-ON" | "CA-PE" | "CA-QC" | "CA-SK" | "CA-YT" | "GB-ENG" | "GB-NIR" | "GB-SCT" | "MX-AGU" | "MX-BCN" | "MX-BCS" | "MX-CAM" | "MX-CHH" | "MX-CHP" | "MX-CMX" | "MX-COA" | "MX-COL" | "MX-DUR" | "MX-GRO" | "MX-GUA" | "MX-HID" | "MX-JAL" | "MX-MEX" | "MX-MIC" | "MX-MOR" | "MX-NAY" | "MX-NLE" | "MX-OAX" | "MX-PUE" | "MX-QUE" | "MX-ROO" | "MX-SIN" | "MX-SLP" | "MX-SON" | "MX-TAB" | "MX-TAM" | "MX-TLA" | "MX-VER" | "MX-YUC" | "MX-ZAC" | "US-AK" | "US-AL" | "US-AR" | "US-AS" | "US-AZ" | "US-CA" | "US-CO" | "US-CT" | "US-DC" | "US-DE" | "US-FL" | "US-GA" | "US-GU" | "US-HI" | "US-IA" | "US-ID" | "US-IL" | "US-IN" | "US-KS" | "US-KY" | "US-LA" | "US-MA" | "US-MD" | "US-ME" | "US-MI" | "US-MN" | "US-MO" | "US-MP" | "US-MS" | "US-MT" | "US-NC" | "US-ND" | "US-NE" | "US-NH" | "US-NJ" | "US-NM" | "US-NV" | "US-NY" | "US-OH" | "US-OK" | "US-OR" | "US-PA" | "US-PR" | "US-RI" | "US-SC" | "US-SD" | "US-TN" | "US-TX" | "US-UM" | "US-UT" | "US-VA" | "US-VI" | "US-VT" | "US-WA" | "US-WI" | "US-WV" | "US-WY") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText89 = (string | NotKnown)
/**
 * Only there; there among others; or the vendor only there and the customer anywhere.
 */
export type Exclusivity5 = (("exclusive" | "nonExclusive" | "asymmetric") | NotKnown)
/**
 * The one institution that administers the case; UNCITRAL for proceedings without one.
 */
export type Institution = (("ICC" | "LCIA" | "SIAC" | "HKIAC" | "AAA-ICDR" | "DIAC" | "CIETAC" | "SCC" | "DIS" | "VIAC" | "WIPO" | "JAMS" | "UNCITRAL") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText90 = (string | NotKnown)
/**
 * Choose one in which the New York Convention applies.
 */
export type CountryOfTheSeat = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText91 = (string | NotKnown)
/**
 * How many arbitrators decide.
 */
export type Arbitrators = ((1 | 3) | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText92 = (string | NotKnown)
/**
 * Whether an emergency arbitrator may grant relief before the tribunal exists.
 */
export type EmergencyArbitrator = (boolean | NotKnown)
/**
 * Whether the arbitration is confidential.
 */
export type ConfidentialProceedings = (boolean | NotKnown)
/**
 * Whether related cases may be joined.
 */
export type Consolidation = (boolean | NotKnown)
/**
 * Whether a party may ask courts for interim relief.
 */
export type CourtInjunctions = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText93 = (string | NotKnown)
/**
 * Questions that an expert decides.
 * 
 * @maxItems 4
 */
export type Matters = []|[Matters1]|[Matters1, Matters1]|[Matters1, Matters1, Matters1]|[Matters1, Matters1, Matters1, Matters1]
/**
 * One entry.
 */
export type Matters1 = (("conformity" | "charges" | "exitCharges" | "costShift") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText94 = (string | NotKnown)
/**
 * Whether the parties waive trial by jury. Only for courts in the United States; void in California and Georgia.
 */
export type JuryWaiver = (boolean | NotKnown)
/**
 * Each side bears its own, the losing side pays, or the court or tribunal decides.
 */
export type Costs2 = (("own" | "prevailing" | "tribunal") | NotKnown)
/**
 * Whether work goes on during a dispute.
 */
export type ContinuedPerformance = (boolean | NotKnown)
/**
 * Ways to send a notice.
 * 
 * @minItems 1
 * @maxItems 3
 */
export type Methods = [Methods1]|[Methods1, Methods1]|[Methods1, Methods1, Methods1]
/**
 * One entry.
 */
export type Methods1 = (("courier" | "registeredPost" | "email") | NotKnown)
/**
 * Whether a copy goes by e-mail.
 */
export type CopyByEMail = (boolean | NotKnown)
/**
 * Whether the customer may assign freely, or each side needs consent.
 */
export type Assignment = (("customerFree" | "consent") | NotKnown)
/**
 * Whether the contract replaces what was said and agreed before.
 */
export type EntireAgreement = (boolean | NotKnown)
/**
 * Signed in ink only, or also by electronic signature.
 */
export type Amendment = (("signed" | "eSigned") | NotKnown)
/**
 * Whether an invalid provision is cut out, or reduced to what is valid.
 */
export type Severability = (("delete" | "reduce") | NotKnown)
/**
 * Whether affiliates of the customer may enforce the contract. No one else may.
 */
export type ThirdPartyRights = (("none" | "customerAffiliates") | NotKnown)
/**
 * Whether the parties may sign separate copies.
 */
export type Counterparts = (boolean | NotKnown)
/**
 * Whether such events excuse.
 */
export type ForceMajeure2 = (boolean | NotKnown)
/**
 * Events that never excuse.
 * 
 * @maxItems 3
 */
export type NotForceMajeure = []|[NotForceMajeure1]|[NotForceMajeure1, NotForceMajeure1]|[NotForceMajeure1, NotForceMajeure1, NotForceMajeure1]
/**
 * One entry.
 */
export type NotForceMajeure1 = (("preventableCyberAttack" | "subcontractor" | "staff") | NotKnown)
/**
 * Who needs consent to speak publicly of the deal: each side, or the vendor only.
 */
export type Publicity = (("mutualConsent" | "vendorConsent") | NotKnown)
/**
 * Places whose public holidays are no business days; those of the party that acts and of the one that receives unless given.
 * 
 * @maxItems 10
 */
export type PlacesOfBusinessDays = []|[LineOfText95]|[LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95]|[LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95, LineOfText95]
/**
 * Text on one line.
 */
export type LineOfText95 = (string | NotKnown)
/**
 * Simple signature, deed with a witness, notarised, or with the company's seal or chop.
 */
export type Formality = (("simple" | "deed" | "notarised" | "companySeal") | NotKnown)
/**
 * In ink, by electronic signature, or by qualified electronic signature (eIDAS).
 */
export type Method = (("ink" | "eSign" | "QES") | NotKnown)
/**
 * Whether a witness signs even where the form needs none.
 */
export type Witness = (boolean | NotKnown)
/**
 * Whether each block has a line for the place of signature.
 */
export type PlaceOfSignature = (boolean | NotKnown)
/**
 * Who pays stamp duty, where it is due.
 */
export type StampDuty = (("customer" | "vendor" | "shared") | NotKnown)
/**
 * Whether the notary’s seal is confirmed by apostille or legalisation; only for a notarised signature.
 */
export type Apostille = (boolean | NotKnown)
/**
 * Whether there is such a right.
 */
export type StepIn2 = (boolean | NotKnown)
/**
 * One of the choices.
 */
export type Entry13 = (("criticalFailure" | "regulator" | "insolvencyRisk" | "ipBreach") | NotKnown)
/**
 * Events that allow it.
 */
export type Triggers = Entry13[]
/**
 * Hours of notice before the customer steps in.
 */
export type Notice2 = (number | NotKnown)
/**
 * Days after which the customer steps out at the latest.
 */
export type LongestTime = (number | NotKnown)
/**
 * Who bears the extra cost: the vendor, or each side its own.
 */
export type Cost1 = (("vendor" | "each") | NotKnown)
/**
 * Whether the contract has a clause on it.
 */
export type BusinessContinuity2 = (boolean | NotKnown)
/**
 * Hours within which the services are restored after a disaster.
 */
export type RecoveryTime = (number | NotKnown)
/**
 * Hours of data that may be lost at most.
 */
export type RecoveryPoint = (number | NotKnown)
/**
 * Months between tests of the plan.
 */
export type Tests = (number | NotKnown)
/**
 * Days after the commencement within which the customer gets the plan.
 */
export type DeliveryOfThePlan = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText96 = (string | NotKnown)
/**
 * Whether fees for services that are down beyond the recovery time are not owed.
 */
export type ReductionOfFees = (boolean | NotKnown)
/**
 * Whether the vendor processes personal data for the customer.
 */
export type PersonalData = (boolean | NotKnown)
/**
 * Who decides on the processing and who carries it out.
 */
export type Roles1 = (("controllerProcessor" | "processorSubprocessor" | "jointControllers" | "independent") | NotKnown)
/**
 * A country or region.
 */
export type Region = (("eu" | "uk" | "us" | "california" | "ch" | "cn" | "in" | "br" | "jp" | "sg" | "za" | "other") | NotKnown)
/**
 * Places whose law protects the people concerned.
 * 
 * @maxItems 500
 */
export type Regions = Region[]
/**
 * Text on one line.
 */
export type LineOfText97 = (string | NotKnown)
/**
 * Kinds of personal data.
 * 
 * @maxItems 100
 */
export type Categories1 = LineOfText97[]
/**
 * Text on one line.
 */
export type LineOfText98 = (string | NotKnown)
/**
 * Groups of people concerned.
 * 
 * @maxItems 100
 */
export type People = LineOfText98[]
/**
 * Whether there are data on health, biometrics, beliefs or the like.
 */
export type SpecialCategories = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText99 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText100 = (string | NotKnown)
/**
 * Consent to each, or notice with a right to object.
 */
export type Subprocessors = (("priorConsent" | "generalNotice") | NotKnown)
/**
 * Days before the start at which the vendor tells of a subprocessor.
 */
export type NoticeOfSubprocessors = (number | NotKnown)
/**
 * Hours within which the vendor tells of a breach of personal data.
 */
export type NoticeOfBreaches = (number | NotKnown)
/**
 * What makes a transfer to another country lawful.
 */
export type Transfers = (("none" | "adequacy" | "scc" | "idta" | "bcr" | "piplStandardContract" | "consent") | NotKnown)
/**
 * Module of the standard contractual clauses.
 */
export type Module = (("1" | "2" | "3" | "4") | NotKnown)
/**
 * Whether the vendor helps to assess the law of the country of destination.
 */
export type AssessmentOfTransfers = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText101 = (string | NotKnown)
/**
 * Whether data are returned or deleted at the end, or as the customer chooses.
 */
export type End1 = (("return" | "delete" | "customerChooses") | NotKnown)
/**
 * Whether the customer may audit the processing.
 */
export type Audit2 = (boolean | NotKnown)
/**
 * Whether the vendor is a business associate under HIPAA.
 */
export type BusinessAssociate = (boolean | NotKnown)
/**
 * Whether the vendor is a service provider under the law of California.
 */
export type ServiceProvider = (boolean | NotKnown)
/**
 * Whether a schedule states the particulars of the processing, and fills in the annexes of standard clauses.
 */
export type ParticularsAsASchedule = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText102 = (string | NotKnown)
/**
 * How often data go to the vendor.
 */
export type FrequencyOfTransfers = (("oneOff" | "periodic" | "continuous") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText103 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText104 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText105 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText106 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText107 = (string | NotKnown)
/**
 * Country where it processes the data.
 */
export type Country4 = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText108 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText109 = (string | NotKnown)
/**
 * Subprocessors that take part from the start.
 * 
 * @maxItems 100
 */
export type ListOfSubprocessors = Subprocessor[]
/**
 * Whether others may accede (clause 7).
 */
export type Accession = (boolean | NotKnown)
/**
 * Member state whose law and courts the clauses name (clauses 17 and 18); that of the exporter unless given.
 */
export type LawAndCourts = (("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW") | NotKnown)
/**
 * Whether people may complain to an independent body (clause 11).
 */
export type IndependentBody = (boolean | NotKnown)
/**
 * Deposit with an agent, deposit with the customer under seal, or none.
 */
export type Form2 = (("none" | "thirdPartyEscrow" | "customerCustody") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText110 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText111 = (string | NotKnown)
/**
 * After each release, each quarter or each year.
 */
export type Deposits = (("eachRelease" | "quarterly" | "yearly") | NotKnown)
/**
 * None, a check that the files are there, or a build from them.
 */
export type Verification = (("none" | "inventory" | "build") | NotKnown)
/**
 * One of the choices.
 */
export type Entry14 = (("insolvency" | "ceaseSupport" | "materialBreach" | "changeOfControlToCompetitor") | NotKnown)
/**
 * What lets the customer have the deposit.
 */
export type ReleaseEvents = Entry14[]
/**
 * Who pays the agent.
 */
export type Costs3 = (("vendor" | "customer" | "shared") | NotKnown)
/**
 * Days after the start within which the contract with the agent is signed.
 */
export type ContractWithTheAgent = (number | NotKnown)
/**
 * What the customer may do with a released deposit: maintain what it has, or also develop it further.
 */
export type LicenceOnRelease = (("maintain" | "maintainAndDevelop") | NotKnown)
/**
 * Whether a schedule sets out what a deposit contains, how it is kept, and how it is released.
 */
export type TermsAsASchedule = (boolean | NotKnown)
/**
 * Number of the latest deposits that are kept.
 */
export type DepositsKept = (number | NotKnown)
/**
 * Business days in which the vendor may object to a release.
 */
export type Objection = (number | NotKnown)
/**
 * Business days within which an unopposed release follows.
 */
export type Release = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText112 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText113 = (string | NotKnown)
/**
 * Least percentage of working time for the customer.
 */
export type ShareOfWorkingTime = (number | NotKnown)
/**
 * People, or roles, on whom the work depends.
 * 
 * @maxItems 100
 */
export type KeyPersons = KeyPerson[]
/**
 * Whether the contract has a clause on the people who do the work.
 */
export type KeyPersonnel2 = (boolean | NotKnown)
/**
 * Days before a replacement at which the vendor gives notice.
 */
export type NoticeOfReplacement = (number | NotKnown)
/**
 * Whether a new key person needs the approval of the customer.
 */
export type Approval = (boolean | NotKnown)
/**
 * Whether the customer may have a person removed.
 */
export type Removal1 = (boolean | NotKnown)
/**
 * Whether the team works for the customer only.
 */
export type DedicatedTeam = (boolean | NotKnown)
/**
 * Months from the start of a key person's work in which the vendor does not move that person to other work; 0 for none.
 */
export type NoReassignment = (number | NotKnown)
/**
 * Days for which a key person works with the successor, without charge.
 */
export type Handover = (number | NotKnown)
/**
 * Whether the contract has a clause on it.
 */
export type Governance2 = (boolean | NotKnown)
/**
 * How often the managers meet.
 */
export type MeetingsOfTheManagers = (("weekly" | "monthly" | "quarterly") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText114 = (string | NotKnown)
/**
 * Number of members that each side appoints.
 */
export type Members1 = (number | NotKnown)
/**
 * Which side appoints the chair.
 */
export type Chair = (("customer" | "vendor" | "alternating") | NotKnown)
/**
 * Whether the chair decides a tie.
 */
export type CastingVote = (boolean | NotKnown)
/**
 * How often it meets.
 */
export type Meetings = (("monthly" | "quarterly" | "halfYearly") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText115 = (string | NotKnown)
/**
 * Offices that sit on it, where the deal names them; else each side appoints the number above.
 * 
 * @maxItems 30
 */
export type MembersByOffice = LineOfText115[]
/**
 * Months between reviews of how this agreement works, intellectual property and security included.
 */
export type Review = (number | NotKnown)
/**
 * Months after acceptance in which the vendor mends defects.
 */
export type WarrantyPeriod = (number | NotKnown)
/**
 * Professional skill, or that of the best in the industry.
 */
export type Standard2 = (("professional" | "bestIndustry") | NotKnown)
/**
 * What follows a breach, in this order.
 * 
 * @minItems 1
 */
export type Remedies2 = [Entry15, ...(Entry15)[]]
/**
 * One of the choices.
 */
export type Entry15 = (("reperform" | "refund" | "damages") | NotKnown)
/**
 * Days within which the vendor mends a defect after notice.
 */
export type TimeForCure = (number | NotKnown)
/**
 * Hours within which the vendor begins to mend a defect that stops the customer's operations.
 */
export type UrgentCure = (number | NotKnown)
/**
 * Whether the vendor warrants that it complies with the law and holds its permits.
 */
export type Compliance = (boolean | NotKnown)
/**
 * Whether the vendor scans what it delivers and its systems, and removes malicious code.
 */
export type NoMaliciousCode1 = (boolean | NotKnown)
/**
 * Whether both parties warrant that they may enter into this agreement.
 */
export type AuthorityOfBoth = (boolean | NotKnown)
/**
 * Whether all other warranties are excluded.
 */
export type NoFurtherWarranties = (boolean | NotKnown)
/**
 * Whether there are any.
 */
export type ServiceLevels2 = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText116 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText117 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText118 = (string | NotKnown)
/**
 * Percentage of the monthly fees that a miss costs.
 */
export type Credit = (number | NotKnown)
/**
 * Whether repeated misses allow termination.
 */
export type Critical2 = (boolean | NotKnown)
/**
 * What is measured.
 * 
 * @maxItems 200
 */
export type Levels1 = ServiceLevel[]
/**
 * Business days after the end of each month for the report.
 */
export type Report1 = (number | NotKnown)
/**
 * Months from the start in which misses have no consequences; 0 for none.
 */
export type SettlingIn = (number | NotKnown)
/**
 * Whether a miss gives a credit.
 */
export type Credits = (boolean | NotKnown)
/**
 * Greatest percentage of the fees of a month that credits can take.
 */
export type CapOfCredits = (number | NotKnown)
/**
 * Whether credits are the only money for a miss.
 */
export type CreditsAsTheOnlyRemedy = (boolean | NotKnown)
/**
 * Whether repeated misses allow termination.
 */
export type TerminationForMisses = (boolean | NotKnown)
/**
 * Number of misses of one critical level.
 */
export type Misses = (number | NotKnown)
/**
 * Months within which they occur.
 */
export type Months4 = (number | NotKnown)
/**
 * Who insures: the vendor, the customer, or both.
 */
export type By2 = (("vendor" | "customer" | "both") | NotKnown)
/**
 * What is insured.
 */
export type Kind3 = (("professional" | "cyber" | "generalLiability" | "ipInfringement" | "workersCompensation" | "product" | "crime") | NotKnown)
/**
 * What is insured, with the least sums.
 * 
 * @maxItems 500
 */
export type Policies = Policy1[]
/**
 * Months after the end for which the cover stays.
 */
export type Tail2 = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText119 = (string | NotKnown)
/**
 * Whether the customer is insured as well under the policies for liability to third persons.
 */
export type AdditionalInsured = (boolean | NotKnown)
/**
 * Days before which a cancellation or a reduction of cover is notified.
 */
export type NoticeOfAChange = (number | NotKnown)
/**
 * Days within which the vendor tells of a change, counted from the change.
 */
export type Notice3 = (number | NotKnown)
/**
 * Whether the vendor also tells before the change, as far as the law allows.
 */
export type NoticeBefore = (boolean | NotKnown)
/**
 * Whether a change to a competitor needs the consent of the customer.
 */
export type Consent1 = (boolean | NotKnown)
/**
 * Whether the customer may terminate: on any change, on one to a competitor, or not.
 */
export type Termination1 = (("any" | "competitor" | "none") | NotKnown)
/**
 * Days after the notice within which the customer may terminate.
 */
export type Window = (number | NotKnown)
/**
 * Whether the vendor keeps the new owner away from the assets of the customer.
 */
export type RingFence = (boolean | NotKnown)
/**
 * One of the choices.
 */
export type Entry16 = (("GMP" | "GCP" | "GLP" | "ISO9001" | "ISO13485" | "IATF16949") | NotKnown)
/**
 * Standards that the vendor works to.
 */
export type Standards = Entry16[]
/**
 * Whether the vendor holds, and shows, a certificate for each standard for which there is one.
 */
export type Certificate1 = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText120 = (string | NotKnown)
/**
 * Days after the effective date within which the parties sign a quality agreement, where there is none yet and the work is under GMP, GCP or GLP.
 */
export type QualityAgreementDue = (number | NotKnown)
/**
 * Days before a change of material, process, site or tool at which the vendor gives notice.
 */
export type NoticeOfChanges1 = (number | NotKnown)
/**
 * Whether such a change needs the approval of the customer.
 */
export type ApprovalOfChanges = (boolean | NotKnown)
/**
 * Months for which the vendor keeps samples of each batch; 0 for none.
 */
export type ReferenceSamples = (number | NotKnown)
/**
 * Years for which the vendor keeps the record of each batch.
 */
export type BatchRecords = (number | NotKnown)
/**
 * Business days after its discovery within which the vendor reports a deviation that may affect quality.
 */
export type Deviations = (number | NotKnown)
/**
 * Days within which the vendor reports the cause of a defect.
 */
export type Investigation = (number | NotKnown)
/**
 * Business days after learning of it within which the vendor tells the customer of an inspection by an authority.
 */
export type NoticeOfInspections = (number | NotKnown)
/**
 * Whether the vendor certifies that it uses no person whom an authority has debarred.
 */
export type Debarment = (boolean | NotKnown)
/**
 * Who decides on a recall.
 */
export type Decision1 = (("customer" | "both") | NotKnown)
/**
 * Whether the vendor bears the costs of a recall that it caused in full, or in proportion.
 */
export type Costs4 = (("vendorIfCaused" | "proportional") | NotKnown)
/**
 * Hours within which the vendor traces a batch to its materials and deliveries.
 */
export type Trace = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText121 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText122 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText123 = (string | NotKnown)
/**
 * What is made.
 * 
 * @maxItems 200
 */
export type Products = Product[]
/**
 * Months that a forecast covers.
 */
export type MonthsOfTheForecast = (number | NotKnown)
/**
 * First months of a forecast whose quantities the customer must order; 0 for none.
 */
export type BindingMonths = (number | NotKnown)
/**
 * Percentage above the forecast that the vendor must be able to make.
 */
export type Upside = (number | NotKnown)
/**
 * Business days within which the vendor accepts an order or says why it may reject it.
 */
export type Answer = (number | NotKnown)
/**
 * Days from an order to delivery.
 */
export type LeadTime = (number | NotKnown)
/**
 * Days before delivery until which the customer may cancel or put off an order.
 */
export type Cancellation = (number | NotKnown)
/**
 * Percentage of the price of late goods that the customer may deduct for each full week; 0 for none.
 */
export type CreditForDelay = (number | NotKnown)
/**
 * Highest deduction for one delivery, in percent of the price.
 */
export type CapOfCreditsForDelay = (number | NotKnown)
/**
 * Delivery term of the Incoterms 2020 rules.
 */
export type DeliveryTerm = (("EXW" | "FCA" | "FOB" | "CIP" | "DAP" | "DDP") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText124 = (string | NotKnown)
/**
 * When the goods become the property of the customer.
 */
export type Title1 = (("delivery" | "payment") | NotKnown)
/**
 * Who owns tooling that the fees or the customer pay for.
 */
export type Owner1 = (("customer" | "vendor") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText125 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText126 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText127 = (string | NotKnown)
/**
 * Tools at the start.
 * 
 * @maxItems 500
 */
export type Items1 = Tool[]
/**
 * Months after which the vendor counts the tools and reports.
 */
export type Count = (number | NotKnown)
/**
 * Days after a request within which tools are ready for collection.
 */
export type ReturnOfTools = (number | NotKnown)
/**
 * Who pays for repair and replacement beyond normal upkeep.
 */
export type MajorRepair = (("vendor" | "customer") | NotKnown)
/**
 * Percentage above an order that may be made to cover rejects.
 */
export type Surplus = (number | NotKnown)
/**
 * Whether each product or its packaging bears a serial number that the customer allots.
 */
export type SerialNumbers = (boolean | NotKnown)
/**
 * Months after which materials, output, deliveries and scrap are reconciled.
 */
export type Reconciliation = (number | NotKnown)
/**
 * Whether the vendor may not sell products, or goods made from the customer’s designs, to others.
 */
export type NoSalesToOthers = (boolean | NotKnown)
/**
 * How destruction is proven.
 */
export type Proof1 = (("witnessed" | "video" | "record") | NotKnown)
/**
 * Days after rejection within which they are destroyed.
 */
export type Days1 = (number | NotKnown)
/**
 * Whether parts come only from sources that the customer approved.
 */
export type ApprovedSources = (boolean | NotKnown)
/**
 * Who bears the cost of parts that are bought for a forecast and not used.
 */
export type ExcessParts = (("vendor" | "customer") | NotKnown)
/**
 * Weeks of forecast quantity that the vendor keeps in stock; 0 for none.
 */
export type SafetyStock = (number | NotKnown)
/**
 * Months before an end of production in which the customer may place last orders.
 */
export type LastOrders = (number | NotKnown)
/**
 * Years after the end for which spare parts are made; 0 for none.
 */
export type SpareParts = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText128 = (string | NotKnown)
/**
 * Months after which the plan is reviewed.
 */
export type Review1 = (number | NotKnown)
/**
 * Whether the customer may stop a study at any time.
 */
export type Stop = (boolean | NotKnown)
/**
 * What the customer pays after a stop: costs that cannot be avoided, or also the fees of a notice period.
 */
export type CostsOfAStop = (("unavoidable" | "notice") | NotKnown)
/**
 * Days for which fees are due after a stop, where they are.
 */
export type DaysOfTheNoticePeriod = (number | NotKnown)
/**
 * Bound, or electronic with an audit trail.
 */
export type Form3 = (("electronic" | "bound") | NotKnown)
/**
 * Whose system holds electronic notebooks.
 */
export type System = (("customer" | "vendor") | NotKnown)
/**
 * Business days within which a second scientist signs a page.
 */
export type Witness1 = (number | NotKnown)
/**
 * Years for which the vendor keeps notebooks and raw data.
 */
export type Retention = (number | NotKnown)
/**
 * Never, only with consent, or after review.
 */
export type PublicationByTheVendor = (("none" | "consent" | "afterReview") | NotKnown)
/**
 * Days that the customer has to review a draft.
 */
export type Review2 = (number | NotKnown)
/**
 * Days by which the customer may delay a publication in order to file.
 */
export type Delay = (number | NotKnown)
/**
 * Whether results go into filings with authorities.
 */
export type Filings = (boolean | NotKnown)
/**
 * Months after the end for which the vendor helps with filings and questions of authorities.
 */
export type HelpAfterTheEnd = (number | NotKnown)
/**
 * Whether electronic records must meet the rules of the authorities on electronic records and signatures.
 */
export type ElectronicRecords = (boolean | NotKnown)
/**
 * Whether the vendor may analyse samples only as the plan says.
 */
export type NoAnalysis = (boolean | NotKnown)
/**
 * Days after the end of a study within which samples are returned or destroyed.
 */
export type ReturnOfSamples = (number | NotKnown)
/**
 * Months for which the vendor keeps reference samples after delivery; 0 for none.
 */
export type ReferenceSamples1 = (number | NotKnown)
/**
 * Whether animals are used.
 */
export type Animals = (boolean | NotKnown)
/**
 * Whether tissue, cells or data of people are used.
 */
export type HumanMaterial = (boolean | NotKnown)
/**
 * Business days within which the vendor reports a doubt about the truth of data.
 */
export type ReportOfDoubts = (number | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText129 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText130 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText131 = (string | NotKnown)
/**
 * The customer directly, or the employer, which passes them on.
 */
export type WhoReceivesTheRights = (("customer" | "employer") | NotKnown)
/**
 * Whether inventions made in own time, without means of the employer or the customer and unrelated to the work, stay with the individual.
 */
export type OwnTimeExcluded = (boolean | NotKnown)
/**
 * Whether the individual must do the work in person.
 */
export type PersonalService = (boolean | NotKnown)
/**
 * Whose equipment is used.
 */
export type Equipment = (("own" | "customer" | "both") | NotKnown)
/**
 * Where the work is done.
 */
export type PlaceOfWork = (("remote" | "customerSite" | "both") | NotKnown)
/**
 * What other work is allowed: with consent, without a conflict, or any.
 */
export type OtherWork = (("consent" | "noConflict" | "free") | NotKnown)
/**
 * Whether the individual answers for taxes and contributions that fall on the customer.
 */
export type IndemnityForTaxAndStatus = (boolean | NotKnown)
/**
 * Whether the customer may ask once a year for proof of registration, tax payment and social insurance.
 */
export type ReviewOfStatus = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText132 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText133 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText134 = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText135 = (string | NotKnown)
/**
 * Inventions and works that the individual brings and keeps.
 * 
 * @maxItems 500
 */
export type PriorInventions = PriorInvention[]
/**
 * Days after the end within which everything is returned.
 */
export type Return2 = (number | NotKnown)
/**
 * Days after it is made within which an invention is disclosed.
 */
export type DisclosureOfResults = (number | NotKnown)
/**
 * Months after the end for which the individual helps with filings.
 */
export type HelpAfterTheEnd1 = (number | NotKnown)
/**
 * Whether the customer may sign for the individual who does not sign in time.
 */
export type PowerOfAttorney1 = (boolean | NotKnown)
/**
 * Whether the deed stands alone, or confirms an assignment that an agreement has made.
 */
export type Purpose2 = (("standAlone" | "confirmatory") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText136 = (string | NotKnown)
/**
 * What is assigned beside the entries of the register, in words.
 * 
 * @maxItems 100
 */
export type Works = LineOfText136[]
/**
 * Whether the price has been paid already.
 */
export type Paid = (boolean | NotKnown)
/**
 * Whether the right to sue for infringements before the date passes too.
 */
export type PastInfringement = (boolean | NotKnown)
/**
 * Whether the right to claim priority passes for pending applications.
 */
export type Priority = (boolean | NotKnown)
/**
 * Whether the goodwill of assigned marks passes with them.
 */
export type Goodwill = (boolean | NotKnown)
/**
 * Whether the domain names in the register are moved to the assignee.
 */
export type DomainNames = (boolean | NotKnown)
/**
 * Whether the assignor may go on using the rights for its own business.
 */
export type LicenceBack = (boolean | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText137 = (string | NotKnown)
/**
 * Day by which answers are due.
 */
export type ReturnBy = (string | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText138 = (string | NotKnown)
/**
 * Months after which due diligence is repeated.
 */
export type Review3 = (number | NotKnown)
/**
 * Least score for acceptance, of 100.
 */
export type AcceptanceFrom = (number | NotKnown)
/**
 * Least score for acceptance with conditions, of 100.
 */
export type ConditionsFrom = (number | NotKnown)
/**
 * Whether the vendor will have source code.
 */
export type SourceCode1 = (boolean | NotKnown)
/**
 * Whether the vendor will make or hold goods.
 */
export type Goods = (boolean | NotKnown)
/**
 * Day on which due diligence was completed.
 */
export type CompletedOn = (string | NotKnown)
/**
 * Score that the vendor reached.
 */
export type Score = (number | NotKnown)
/**
 * What the score means.
 */
export type Band = (("accept" | "conditions" | "reject") | NotKnown)
/**
 * Text on one line.
 */
export type LineOfText139 = (string | NotKnown)
/**
 * Questions that the vendor failed and that exclude it.
 * 
 * @maxItems 100
 */
export type KnockOuts = LineOfText139[]
/**
 * Text on one line.
 */
export type LineOfText140 = (string | NotKnown)
/**
 * Who classifies what it delivers: each party its own, or the customer all.
 */
export type ClassificationBy = (("each" | "customer") | NotKnown)
/**
 * Whether the vendor screens people by nationality where the law treats access as export.
 */
export type ScreeningOfPeople = (boolean | NotKnown)
/**
 * Who obtains licences.
 */
export type LicencesBy = (("vendor" | "customer" | "exporter") | NotKnown)
/**
 * One of the choices.
 */
export type Entry17 = (("ofac" | "eu" | "uk" | "un") | NotKnown)
/**
 * Authorities whose lists count.
 */
export type Lists = Entry17[]
/**
 * Whether a listing allows termination at once.
 */
export type Termination2 = (boolean | NotKnown)
/**
 * Months between screenings of owners, subcontractors and payees.
 */
export type Screening1 = (number | NotKnown)
/**
 * One of the choices.
 */
export type Entry18 = (("fcpa" | "ukba" | "local") | NotKnown)
/**
 * Laws that the parties name.
 */
export type Laws = Entry18[]
/**
 * Whether the vendor trains the people who deal with officials or with purchasing.
 */
export type Training2 = (boolean | NotKnown)
/**
 * Whether audits may cover these duties.
 */
export type Audit3 = (boolean | NotKnown)
/**
 * Whether a breach allows termination at once.
 */
export type Termination3 = (boolean | NotKnown)
/**
 * Whether there is such a sub-clause.
 */
export type ModernSlavery1 = (boolean | NotKnown)
/**
 * Months between written statements of the vendor on its supply chain; 0 for none.
 */
export type Statements = (number | NotKnown)

/**
 * What a deal says: everything that its contracts are drafted from.
 */
export interface DealData {
$schema?: Schema
schemaVersion?: SchemaVersion
kind: Kind
stance?: Stance
positions?: Positions
overrides?: BespokeWording
riders?: Riders
acknowledgedWarnings?: AcknowledgedRules
bundle?: Bundle
masterAgreement?: MainAgreement
title?: LineOfText4
reference?: LineOfText5
parties: Parties
recitals?: Recitals
sector?: Sector
regulatedContext?: RegulatedContext
dates?: Dates
language?: Language
personnelCountries?: CountriesOfThePersonnel
customerMarkets?: MarketsOfTheCustomer
serviceLocations?: ServiceLocations
contract?: ContractValue
services?: Services1
customerMaterials?: CustomerMaterials1
fees?: Fees1
ip?: IntellectualProperty
confidentiality?: Confidentiality1
restraints?: Restraints
monitoring?: Monitoring
remedies?: Remedies1
security?: Security1
incidents?: Incidents1
screening?: Screening
training?: Training1
exit?: Exit1
subcontracting?: Subcontracting1
acceptance?: Acceptance1
liability?: Liability1
term?: Term2
governingLaw?: GoverningLaw1
disputes?: Disputes1
boilerplate?: GeneralTerms
execution?: Execution1
stepIn?: StepIn1
bcp?: BusinessContinuity1
dataProtection?: DataProtection2
escrow?: Escrow1
keyPersonnel?: KeyPersonnel1
governance?: Governance1
warranties?: Warranties
sla?: ServiceLevels1
insurance?: Insurance1
changeOfControl?: ChangeOfControl1
quality?: Quality1
manufacturing?: Manufacturing1
research?: Research1
engagement?: Engagement1
assignment?: Assignment1
dueDiligence?: DueDiligence1
compliance?: Compliance1
}
/**
 * The value is not known yet; the document shows a placeholder and is marked as a draft.
 */
export interface NotKnown {
unknown: NotKnown1
note?: Note
}
/**
 * The negotiating position of single clauses, where it differs from the stance of the deal.
 */
export interface Positions {
acceptance?: Acceptance
aiTools?: AiTools
audit?: Audit
backgroundIp?: BackgroundIp
businessContinuity?: BusinessContinuity
changeOfControl?: ChangeOfControl
confidentiality?: Confidentiality
customerMaterials?: CustomerMaterials
dataProtection?: DataProtection
disputes?: Disputes
dueDiligence?: DueDiligence
engagement?: Engagement
escrow?: Escrow
ethics?: Ethics
exclusivity?: Exclusivity
execution?: Execution
exit?: Exit
exportControl?: ExportControl
fees?: Fees
foregroundIp?: ForegroundIp
furtherAssurances?: FurtherAssurances
general?: General
governance?: Governance
governingLaw?: GoverningLaw
incidents?: Incidents
insurance?: Insurance
ipAssignment?: IPAssignment
ipDefinitions?: IPDefinitions
ipIndemnity?: IPIndemnity
ipLicence?: IPLicence
ipRegistration?: IPRegistration
ipWarranties?: IPWarranties
keyPersonnel?: KeyPersonnel
liability?: Liability
manufacturing?: Manufacturing
moralRights?: MoralRights
nonCompete?: NonCompete
nonSolicitation?: NonSolicitation
performanceWarranties?: PerformanceWarranties
personnelIp?: PersonnelIp
quality?: Quality
records?: Records
remedies?: Remedies
reporting?: Reporting
research?: Research
residuals?: Residuals
security?: Security
serviceLevels?: ServiceLevels
services?: Services
stepIn?: StepIn
subcontracting?: Subcontracting
term?: Term
thirdPartyMaterials?: ThirdPartyMaterials
training?: Training
}
/**
 * Words for one clause.
 */
export interface Override {
clause: Clause
subclause?: SubClause
action?: Action
heading?: LineOfText
text?: Text
reason: LineOfText1
}
/**
 * One text.
 */
export interface Rider {
clause: Clause1
rider: Rider1
rule?: Rule
}
/**
 * One rule.
 */
export interface Acknowledgement {
ruleId: Rule1
by: By
on: On
reason: Reason
}
/**
 * The agreement to which this document belongs: that of a statement of work, an addendum or a deed.
 */
export interface MainAgreement {
title?: LineOfText2
date?: Date
reference?: LineOfText3
}
/**
 * A company or person that is bound by the contract.
 */
export interface Party {
id: Id
role: Role
legalName: LineOfText6
shortName: LineOfText7
isIndividual?: IsAnIndividual
entityType: KindOfEntity
entityWords?: LineOfText8
registrationNumber?: LineOfText9
taxId?: LineOfText10
incorporation: Jurisdiction
registeredAddress: RegisteredAddress
noticeAddress?: AddressForNotices
noticeEmail?: EMailForNotices
noticeAttention?: LineOfText15
copyTo?: CopiesOfNotices
signatories: Signatories
parentName?: LineOfText20
affiliatesIncluded?: AffiliatesIncluded
}
/**
 * Registered office, or home address of an individual.
 */
export interface RegisteredAddress {
lines: StreetLines
city: LineOfText12
region?: LineOfText13
postalCode?: LineOfText14
country: Country
}
/**
 * Where notices go, if not to the registered address.
 */
export interface AddressForNotices {
lines: StreetLines
city: LineOfText12
region?: LineOfText13
postalCode?: LineOfText14
country: Country
}
/**
 * A person who signs for a party.
 */
export interface Signatory {
name: LineOfText17
title: LineOfText18
capacity?: Capacity
witness?: LineOfText19
}
/**
 * When the contract is made and takes effect.
 */
export interface Dates {
agreement?: DateOfTheAgreement
effective?: EffectiveDate
commencement?: Date2
}
/**
 * Language of the document.
 */
export interface Language {
primary?: PrimaryLanguage
second?: SecondLanguage
prevails?: VersionThatPrevails
}
/**
 * One place of work.
 */
export interface ServiceLocation {
country: Jurisdiction2
city?: LineOfText21
site?: LineOfText22
remote?: RemoteWork
dedicatedArea?: DedicatedArea
}
/**
 * Size and weight of the deal.
 */
export interface ContractValue {
totalValue?: TotalValue
annualValue?: AnnualValue
critical?: CriticalServices
goodsShare?: ShareOfGoods
standardTerms?: StandardTerms
}
/**
 * Expected value over the initial term.
 */
export interface TotalValue {
amount: Amount
currency: Currency
}
/**
 * Expected value a year.
 */
export interface AnnualValue {
amount: Amount
currency: Currency
}
/**
 * What the vendor does, and the first statement of work.
 */
export interface Services1 {
description?: Description
categories?: Categories
specifications?: Specifications
deliverables?: Deliverables
milestones?: Milestones
personnel?: Personnel
approvedTools?: ApprovedTools
openSource?: OpenSourceList
sow?: FirstStatementOfWork
precedence?: OrderOfPrecedence
sowMayOverride?: OverrideByAStatementOfWork
changeControl?: FormOfChanges
}
/**
 * One thing that the vendor hands over.
 */
export interface Deliverable {
name: LineOfText24
format?: LineOfText25
ipTreatment?: IPTreatment
due?: DueDate
acceptance?: LineOfText26
fee?: Fee
}
/**
 * Price of this item, where it has one of its own.
 */
export interface Fee {
amount: Amount
currency: Currency
}
/**
 * One event.
 */
export interface Milestone {
name: LineOfText27
due?: DueDate1
fee?: Fee1
}
/**
 * Amount that may be invoiced when it is reached.
 */
export interface Fee1 {
amount: Amount
currency: Currency
}
/**
 * One role, and who fills it.
 */
export interface Role1 {
role: LineOfText28
name?: LineOfText29
country?: Country2
}
/**
 * One open-source component.
 */
export interface Component {
name: LineOfText31
licence: LineOfText32
use?: LineOfText33
}
/**
 * Number and dates of the first statement of work.
 */
export interface FirstStatementOfWork {
number?: LineOfText34
start?: Start
end?: End
}
/**
 * What the customer hands over for the work.
 */
export interface CustomerMaterials1 {
items?: Items
licencePurpose?: LineOfText37
licenceEnds?: EndOfTheLicence
returnOnRequest?: ReturnOnRequest
returnPeriod?: PeriodForReturn
riskOfLoss?: RiskOfLoss
dependencies?: Dependencies
relief?: ReliefForLateness
reliefNotice?: PeriodForNoticeOfLateness
}
/**
 * One thing or document.
 */
export interface Item {
name: LineOfText35
details?: LineOfText36
due?: HandOverDate
}
/**
 * Time in which the vendor gives the materials back.
 */
export interface PeriodForReturn {
value: NumberOfUnits
unit: Unit
}
/**
 * Time in which the vendor must tell the customer that it is late.
 */
export interface PeriodForNoticeOfLateness {
value: NumberOfUnits
unit: Unit
}
/**
 * Fixed price, price of a unit, or price of a subscription period.
 */
export interface Amount1 {
amount: Amount
currency: Currency
}
/**
 * One unit price.
 */
export interface Price {
item: LineOfText40
price: PriceOfAUnit
}
/**
 * Price of one unit.
 */
export interface PriceOfAUnit {
amount: Amount
currency: Currency
}
/**
 * What the vendor receives instead of money, where the model is equity.
 */
export interface Equity {
instrument: LineOfText42
days?: DaysToIssue
vesting?: LineOfText43
value: AgreedValue
}
/**
 * Value that the parties give to the whole, which is paid in money if the issue fails.
 */
export interface AgreedValue {
amount: Amount
currency: Currency
}
/**
 * One rate.
 */
export interface Rate {
role: LineOfText44
rate: Rate1
per?: UnitOfTime
}
/**
 * Price of one unit of time.
 */
export interface Rate1 {
amount: Amount
currency: Currency
}
/**
 * Amount that time-based fees may not exceed without a change order.
 */
export interface Ceiling {
amount: Amount
currency: Currency
}
/**
 * Sales taxes and taxes withheld at source.
 */
export interface Taxes {
exclusive?: PricesExcludeSalesTax
withholding?: WithholdingTax
reverseCharge?: ReverseCharge
}
/**
 * Part of each payment that the customer keeps back for a while.
 */
export interface Holdback {
percent: ShareHeldBack
months?: Months
}
/**
 * Amount that the customer spends in each contract year, if it promises one.
 */
export interface MinimumCommitment {
amount: Amount
currency: Currency
}
/**
 * Who owns and may use what.
 */
export interface IntellectualProperty {
types?: KindsOfIP
registerSchedule?: IPRegister
register?: EntriesOfTheIPRegister
foreground?: ForegroundIP
background?: BackgroundIP
improvements?: Improvements
thirdParty?: ThirdPartyMaterials1
openSource?: OpenSourceSoftware
moralRights?: MoralRights1
furtherAssurances?: FurtherAssurances1
personnel?: PersonnelAndChainOfTitle
ai?: AITools
registration?: Registration
warranties?: IPWarranties1
indemnity?: IPIndemnity1
noChallenge?: NoChallenge
noLien?: NoLien
reverseEngineeringBan?: NoReverseEngineering
trademarkUse?: UseOfMarks
residuals?: Residuals1
licence?: LicenceOfForegroundIP
}
/**
 * One asset of the customer.
 */
export interface IPAsset {
id: Id1
title: LineOfText46
type: KindOfIP1
owner?: LineOfText47
country?: LineOfText48
number?: LineOfText49
status?: Status
filed?: FilingDate
expires?: ExpiryDate
sharedWithVendor?: SharedWithTheVendor
sensitivity?: Sensitivity
}
/**
 * Who owns what is created.
 */
export interface ForegroundIP {
owner?: Owner
mechanism?: Mechanism
trigger?: MomentOfTransfer
scope?: Scope
field?: LineOfText50
territory?: Territory
term?: TermOfTheRights
rightsEnumerated?: RightsListed
fieldsOfExploitation?: FieldsOfExploitation
longTermReason?: LineOfText51
considerationStated?: ConsiderationStated
useItOrLoseItWaived?: NoLapseForNonUse
rightToSuePast?: RightToSueForThePast
vestOnTermination?: VestingOnTermination
bridgeLicence?: BridgeLicence
tailMonths?: Tail
tailScope?: ScopeOfTheTail
workByWork?: WorkByWork
}
/**
 * What each side brings, and the licences to it.
 */
export interface BackgroundIP {
vendorListed?: ListOfVendorBackgroundIP
unlistedIs?: UnlistedMaterial
items?: VendorBackgroundIP
licence?: LicenceToTheCustomer
priorConsentToEmbed?: ConsentBeforeEmbedding
customerLicenceToVendor?: LicenceToTheVendor
}
/**
 * One item.
 */
export interface ItemOfVendorBackgroundIP {
item: LineOfText52
owner: LineOfText53
licence?: LineOfText54
whereEmbedded?: LineOfText55
sourceAvailable?: SourceAvailable
}
/**
 * What the customer may do with Vendor Background IP that a deliverable contains or needs.
 */
export interface LicenceToTheCustomer {
exclusivity?: Exclusivity1
perpetual?: Perpetual
irrevocable?: Irrevocable
royaltyFree?: RoyaltyFree
worldwide?: Worldwide
sublicensable?: Sublicensable
transferable?: Transferable
modify?: RightToModify
sourceCode?: SourceCode
purpose?: Purpose
}
/**
 * What the vendor may do with the customer’s IP.
 */
export interface LicenceToTheVendor {
purpose?: LineOfText56
term?: Term1
sublicensable?: SublicensableToSubcontractors
}
/**
 * Who owns improvements to what each side brings.
 */
export interface Improvements {
toCustomerIp?: ToCustomerIP
toVendorIp?: ToVendorIP
}
/**
 * Consent to materials of others.
 */
export interface ThirdPartyMaterials1 {
consent?: Consent
categories?: AllowedCategories
disclosure?: Disclosure
removal?: Removal
}
/**
 * Time within which material that does not belong in a deliverable is cleared or replaced.
 */
export interface Removal {
value: NumberOfUnits
unit: Unit
}
/**
 * What open-source software may be used.
 */
export interface OpenSourceSoftware {
policy?: Policy
allowedLicences?: AllowedLicences
copyleftAllowed?: CopyleftWithConsent
approved?: ApprovedComponents
sbom?: SoftwareBillOfMaterials
sbomFrequency?: When
}
/**
 * How authors' personal rights are dealt with.
 */
export interface MoralRights1 {
treatment?: Treatment
individualForms?: FormsByIndividuals
}
/**
 * How title is perfected.
 */
export interface FurtherAssurances1 {
period?: Period
cost?: Cost
powerOfAttorney?: PowerOfAttorney
confirmatoryAssignment?: ConfirmatoryAssignment
inventorAssistanceMonths?: HelpByInventors
formSchedule?: FormAsASchedule
}
/**
 * Time within which the vendor signs what the customer asks for.
 */
export interface Period {
value: NumberOfUnits
unit: Unit
}
/**
 * How rights pass from people to the vendor.
 */
export interface PersonnelAndChainOfTitle {
writtenAgreements?: WrittenAgreements
assignmentForm?: Form
listMaintained?: ListOfPeople
proof?: Proof
evidence?: Evidence
claimInventions?: ClaimInventions
inventorPayBy?: InventorsPay
inventorClaimNotice?: NoticeOfClaims
flowDown?: FlowDown
inventionPayWaiver?: WaiverOfPayForInventions
noFormerEmployerIp?: NothingOfFormerEmployers
repair?: Repair
}
/**
 * Time within which the vendor shows the signed agreements.
 */
export interface Evidence {
value: NumberOfUnits
unit: Unit
}
/**
 * Time within which the vendor tells of a claim of an inventor, where the customer pays.
 */
export interface NoticeOfClaims {
value: NumberOfUnits
unit: Unit
}
/**
 * Time within which a missing right is obtained.
 */
export interface Repair {
value: NumberOfUnits
unit: Unit
}
/**
 * Use of AI tools and of the customer's data in them.
 */
export interface AITools {
toolsAllowed?: Tools
approvedTools?: ApprovedTools1
withdrawal?: Withdrawal
noTrainingOnCustomerData?: NoTraining
publicToolsBanned?: NoPublicTools
disclosePerDeliverable?: Disclosure1
humanAuthorshipRecord?: RecordOfAuthorship
outputOwner?: OwnerOfOutput
modelWeightsOwner?: ModelWeights
indemnityCoversOutput?: IndemnityCoversOutput
protectionPromised?: PromiseOfProtectability
promptLogRetentionMonths?: PromptLogs
}
/**
 * Notice by which an approval is withdrawn.
 */
export interface Withdrawal {
value: NumberOfUnits
unit: Unit
}
/**
 * Who files, and when.
 */
export interface Registration {
rights?: RightsToRegister
filer?: Filer
decisionDays?: Decision
vendorMayNotFile?: NoFilingByTheVendor
inventionDisclosureDays?: Disclosure2
recordAssignments?: Recording
recordDays?: RecordingTime
foreignFilingLicence?: ForeignFilingLicence
permitDays?: Permit
countries?: Countries
costs?: Costs
squattingBan?: NoSquatting
labNotebooks?: LaboratoryNotebooks
}
/**
 * What the vendor warrants of title and infringement.
 */
export interface IPWarranties1 {
title?: Title
noInfringement?: NoInfringement
noClaims?: NoClaims
noEncumbrance?: NoEncumbrance
originalWork?: OriginalWork
noMalware?: NoMaliciousCode
ossCompliance?: OpenSourceCompliance
jurisdictions?: Countries1
survivalYears?: Survival
asIs?: NoOtherWarranties
curePeriod?: Cure
}
/**
 * Time within which the vendor removes the cause of an untrue warranty.
 */
export interface Cure {
value: NumberOfUnits
unit: Unit
}
/**
 * Who pays and defends when a third party claims.
 */
export interface IPIndemnity1 {
by?: By1
covers?: Covers
territory?: Territory1
losses?: Losses
mitigation?: Mitigation
refundMethod?: Refund
exclusions?: Exclusions
claimNotice?: NoticeOfAClaim
control?: Control
takeOver?: TakingOver
settlementConsent?: ConsentToSettlement
soleRemedy?: SoleRemedy
}
/**
 * Time within which a claim is passed on; delay counts only as far as it harms the defence.
 */
export interface NoticeOfAClaim {
value: NumberOfUnits
unit: Unit
}
/**
 * What stays in the memory of those who had access.
 */
export interface Residuals1 {
enabled?: Residuals2
scope?: Scope1
exclusions?: Exclusions1
mutual?: Mutual
noSourceDisclosed?: SourceKeptSecret
}
/**
 * Terms of the licence, where the customer does not own what is created.
 */
export interface LicenceOfForegroundIP {
exclusivity?: Exclusivity2
purpose?: Purpose1
sublicensable?: Sublicences
transferable?: Transfer
irrevocable?: Irrevocable1
modify?: Changes
sourceCode?: SourceMaterials
royalty?: Royalty
}
/**
 * What the customer pays for the licence beside the fees; nothing unless given.
 */
export interface Royalty {
percent: Percentage
of: LineOfText61
}
/**
 * Time after a demand by an authority within which the recipient tells of it, if it may.
 */
export interface NoticeOfCompelledDisclosure {
value: NumberOfUnits
unit: Unit
}
/**
 * Time for return or destruction after a request.
 */
export interface Return {
value: NumberOfUnits
unit: Unit
}
/**
 * Time within which a party tells of a loss or leak that it learns of.
 */
export interface NoticeOfLoss {
value: NumberOfUnits
unit: Unit
}
/**
 * A closed group for the most sensitive information.
 */
export interface CleanTeam {
enabled?: CleanTeam1
members?: Members
coolingOffMonths?: CoolingOff
}
/**
 * Competition and solicitation.
 */
export interface Restraints {
nonCompete?: NonCompete1
nonSolicitStaff?: NonSolicitationOfStaff
nonSolicitCustomers?: NonSolicitationOfCustomers
exclusivity?: Exclusivity3
}
/**
 * Limits on competing with the customer.
 */
export interface NonCompete1 {
enabled?: NonCompete2
scope?: Scope2
competitors?: Competitors
competingProduct?: LineOfText66
bound?: WhoIsBound
postTermMonths?: MonthsAfterTheEnd
territory?: Territory2
consideration?: Compensation
individualPayPercent?: MonthlyPayOfIndividuals
interest?: LineOfText67
carveOuts?: Exceptions
}
/**
 * Sum paid for the time after the end, where the law asks for one.
 */
export interface Compensation {
amount: Amount
currency: Currency
}
/**
 * Limits on hiring away.
 */
export interface NonSolicitationOfStaff {
enabled?: NonSolicitationOfStaff1
feeOnly?: PlacementFeeOnly
mutual?: Mutual1
months?: Months1
noHire?: NoHiring
generalAdvertExempt?: GeneralAdvertisements
feeInsteadPercent?: FeeInstead
}
/**
 * Limits on approaching the customer's customers.
 */
export interface NonSolicitationOfCustomers {
enabled?: NonSolicitationOfCustomers1
months?: Months2
namedOnly?: KnownCustomersOnly
}
/**
 * Whether a side is tied to the other.
 */
export interface Exclusivity3 {
by?: Exclusivity4
scope?: LineOfText69
months?: Months3
minimumCommitment?: MinimumCommitment1
mfn?: BestPrice
}
/**
 * Fees that the customer commits to in each contract year.
 */
export interface MinimumCommitment1 {
amount: Amount
currency: Currency
}
/**
 * Audit, reports and records.
 */
export interface Monitoring {
audit?: Audit1
reporting?: Reporting1
records?: Records1
}
/**
 * Rights to inspect.
 */
export interface Audit1 {
form?: Form1
perYear?: AuditsAYear
beforeStart?: AuditBeforeTheStart
forCause?: AuditForCause
notice?: Notice
causeNotice?: NoticeForCause
auditors?: Auditors
auditorNda?: SecrecyOfAuditors
scope?: Scope3
costShiftPercent?: ShiftOfCost
remediationDays?: Remedy
criticalDays?: RemedyOfCriticalFindings
acceptReports?: ReportsInstead
tailMonths?: Tail1
excludes?: Excluded
protocol?: Protocol
}
/**
 * Notice of a regular audit.
 */
export interface Notice {
value: NumberOfUnits
unit: Unit
}
/**
 * Notice of an audit for cause.
 */
export interface NoticeForCause {
value: NumberOfUnits
unit: Unit
}
/**
 * The steps of an audit, as a schedule.
 */
export interface Protocol {
schedule?: ProtocolAsASchedule
confirmDays?: Confirmation
draftDays?: DraftReport
commentDays?: Comments
planDays?: Plan
closeDays?: Closing
}
/**
 * Reports on IP.
 */
export interface Reporting1 {
ipReport?: IPReport
content?: Content
infringementNotice?: NoticeOfInfringement
adverseChange?: NoticeOfAdverseChange
annualCompliance?: YearlyCertificate
}
/**
 * Time within which the vendor tells of an infringement or claim.
 */
export interface NoticeOfInfringement {
value: NumberOfUnits
unit: Unit
}
/**
 * Time within which the vendor tells of changes that put the work at risk.
 */
export interface NoticeOfAdverseChange {
value: NumberOfUnits
unit: Unit
}
/**
 * What is kept, how long.
 */
export interface Records1 {
standard?: Standard
years?: Years1
types?: Kinds
format?: LineOfText70
}
/**
 * What follows a breach of IP terms.
 */
export interface Remedies1 {
injunction?: Injunction
specificPerformance?: SpecificPerformance
liquidatedDamages?: AgreedDamages
disgorgement?: Disgorgement
accountOfProfits?: Account
constructiveTrust?: HeldForTheCustomer
takedown?: Takedown
costs?: Costs1
pirateFilingTransfer?: TransferOfPirateFilings
sole?: OnlyRemediesInMoney
}
/**
 * Fixed sums for certain breaches.
 */
export interface AgreedDamages {
enabled?: AgreedDamages1
entries?: Entries
basis?: LineOfText72
lossPercent?: SumsInPercentOfTheLoss
legitimateInterest?: LegitimateInterest
lowerLossProof?: ProofOfLowerLoss
exclusive?: Exclusive
}
/**
 * Sum for each breach.
 */
export interface Sum {
amount: Amount
currency: Currency
}
/**
 * Most that is due for one breach.
 */
export interface Limit {
amount: Amount
currency: Currency
}
/**
 * Time to remove what was published.
 */
export interface Takedown {
value: NumberOfUnits
unit: Unit
}
/**
 * Technical and organisational controls.
 */
export interface Security1 {
standard?: Standard1
framework?: Frameworks
certificateDueDays?: CertificateDue
lapseNotice?: NoticeOfLapse
lapseCureDays?: TimeToRestore
otherCerts?: OtherCertificates
questionnaireMonths?: SecurityQuestionnaire
dataLocation?: DataLocation
encryption?: Encryption
access?: Access
vuln?: Vulnerabilities
physical?: PhysicalLayer
network?: NetworkLayer
application?: ApplicationLayer
endpoint?: EndpointLayer
logging?: Logging
}
/**
 * How soon the vendor tells the customer that a certificate or report has lapsed, or was suspended, narrowed or qualified.
 */
export interface NoticeOfLapse {
value: NumberOfUnits
unit: Unit
}
/**
 * How stored and moving data is encrypted, and who holds the keys.
 */
export interface Encryption {
atRest?: AtRest
inTransit?: InTransit
keyOwner?: OwnerOfTheKeys
keyRotationMonths?: KeyRotation
fipsValidated?: FIPS140Validated
}
/**
 * Who gets in, how, and when access ends.
 */
export interface Access {
mfa?: MultiFactorAuthentication
leastPrivilege?: LeastPrivilege
reviewMonths?: ReviewOfRights
revokeHours?: Revocation
privilegedLogging?: LoggingOfPrivilegedUse
noLocalCopies?: NoLocalCopies
customerRepoOnly?: CustomerSRepositoriesOnly
vdi?: VirtualDesktops
}
/**
 * Scanning, penetration tests and time to fix.
 */
export interface Vulnerabilities {
scanFrequency?: Scans
penTestMonths?: PenetrationTests
independentTester?: IndependentTester
fixDays?: TimeToFix
}
/**
 * Days to fix a vulnerability after it becomes known, by severity.
 */
export interface TimeToFix {
critical?: Critical
high?: High
medium?: Medium
low?: Low
}
/**
 * Controls of sites and media.
 */
export interface PhysicalLayer {
zonedAccess?: ZonedAccess
visitorLog?: VisitorLog
cctv?: VideoSurveillance
cleanDesk?: CleanDesk
deviceBan?: BanOnDevices
dedicatedArea?: DedicatedArea1
mediaControl?: ControlOfMedia
badgeRetentionDays?: BadgeRecords
}
/**
 * Controls of networks.
 */
export interface NetworkLayer {
segmentation?: Segmentation
firewall?: Firewall
ids?: IntrusionDetection
vpn?: EncryptedRemoteAccess
dlp?: DataLossPrevention
egressControl?: EgressControl
wifiBan?: NoWirelessNetworks
}
/**
 * Controls of building and testing software.
 */
export interface ApplicationLayer {
sdlc?: SecureDevelopment
codeReview?: CodeReview
sast?: StaticAnalysis
secretsScan?: SecretsScan
separationOfEnvironments?: SeparateEnvironments
prodDataInTest?: ProductionDataInTests
}
/**
 * Controls of devices.
 */
export interface EndpointLayer {
edr?: EndpointDetection
fullDisk?: FullDiskEncryption
usbDisabled?: USBStorageDisabled
}
/**
 * What is logged, and for how long.
 */
export interface Logging {
retentionMonths?: RetentionOfLogs
}
/**
 * Response to breaches and IP theft.
 */
export interface Incidents1 {
noticeHours?: Notice1
suspected?: SuspicionCounts
contact?: LineOfText73
updateHours?: Updates
report?: Report
forensics?: ForensicInvestigation
preserveEvidence?: Evidence1
costsOnVendor?: CostsOnTheVendor
publicStatementsBy?: PublicStatements
takedown?: Takedown1
lawEnforcement?: LawEnforcement
tabletopMonths?: Exercises
playbook?: PrescribedPlan
playbookSchedule?: ResponsePlanAsASchedule
roles?: Roles
callHours?: FirstCall
containmentHours?: Containment
clocks?: FurtherClocks
theft?: TrackForIPTheft
}
/**
 * How soon after containment the vendor delivers its report on the cause.
 */
export interface Report {
value: NumberOfUnits
unit: Unit
}
/**
 * One role in an incident.
 */
export interface Role2 {
role: LineOfText74
by: Side
holder?: LineOfText75
task: LineOfText76
}
/**
 * Hours within which an incident of each degree is contained, or the vendor says why it is not.
 */
export interface Containment {
critical?: Critical1
high?: High1
medium?: Medium1
}
/**
 * One time for a notice.
 */
export interface Clock {
to: LineOfText77
basis: LineOfText78
hours: Hours
from: LineOfText79
by: Side1
}
/**
 * Hours for the steps against a theft of IP.
 */
export interface TrackForIPTheft {
accessHours?: EndOfAccess
identifyHours?: Identification
takedownHours?: Takedown2
courtHours?: PapersForCourt
}
/**
 * Checks of people before they have access.
 */
export interface Screening {
identity?: Identity
rightToWork?: RightToWork
criminal?: CriminalRecord
education?: EducationAndCareer
credit?: CreditStanding
sanctions?: SanctionsLists
whereLawful?: AsFarAsLawful
rescreenMonths?: RepeatScreening
}
/**
 * Training of people.
 */
export interface Training1 {
ip?: IntellectualProperty1
dataProtection?: DataProtection1
security?: Security2
beforeAccess?: BeforeAccess
refreshMonths?: Refresher
records?: TrainingRecords
passMark?: PassMark
roleBased?: ByRole
ackForm?: Acknowledgement1
}
/**
 * Transition and return.
 */
export interface Exit1 {
durationMonths?: ExitPeriod
rates?: Rates
freeOnBreach?: FreeAfterABreach
returnFree?: FreeReturn
planDueDays?: ExitPlanDue
planUpdateMonths?: UpdateOfTheExitPlan
planSchedule?: ExitPlanInASchedule
steps?: StepsOfTheExit
returnDays?: Return1
certify?: Certificate
credentialsRevokeHours?: Credentials
knowledgeTransfer?: KnowledgeTransfer
assetTransfer?: AssetsToTransfer
employeeTransfer?: TransferOfEmployees
noLien?: NoLien1
repoHandover?: HandoverOfRepositories
}
/**
 * One step.
 */
export interface Step {
step: LineOfText80
by?: ByWhom
day: Day
}
/**
 * Who else may do the work.
 */
export interface Subcontracting1 {
allowed?: Subcontracting2
approved?: ApprovedSubcontractors
listAsSchedule?: ListInASchedule
flowDown?: FlowDown1
vendorLiable?: VendorLiable
offshoreConsent?: ConsentToOtherCountries
directUndertaking?: DirectUndertaking
noticeDays?: NoticeOfChanges
}
/**
 * One subcontractor.
 */
export interface ApprovedSubcontractor {
name: LineOfText82
country: Country3
task: LineOfText83
registrationNumber?: LineOfText84
access?: LineOfText85
until?: ApprovedUntil
}
/**
 * How results are accepted.
 */
export interface Acceptance1 {
days?: DaysForTesting
criteria?: GeneralCriteria
resubmitDays?: DaysForCorrection
maxCycles?: Cycles
deemed?: Silence
reminder?: Reminder
ipChecklist?: IPChecklist
}
/**
 * Caps and what they do not cover.
 */
export interface Liability1 {
ipLoss?: LossFromMisuseOfIPAndSecrets
caps?: GeneralLimits
superCap?: HigherLimit
uncapped?: WithoutLimit
consequential?: IndirectLoss
deemedDirect?: DirectLoss
claimBarMonths?: TimeLimitForClaims
}
/**
 * Needed for the basis `amount`.
 */
export interface Amount2 {
amount: Amount
currency: Currency
}
/**
 * Needed for the basis `amount`.
 */
export interface Amount3 {
amount: Amount
currency: Currency
}
/**
 * Ending the contract without a reason.
 */
export interface Convenience {
customerDays?: NoticeByTheCustomer
vendorDays?: NoticeByTheVendor
notBeforeMonths?: NotBefore
fee?: Fee2
}
/**
 * What the customer pays for leaving early.
 */
export interface Fee2 {
basis?: Basis2
table: Table
}
/**
 * One step.
 */
export interface Step1 {
fromMonth: FromMonth
percent: Percentage1
}
/**
 * Which law decides.
 */
export interface GoverningLaw1 {
jurisdiction?: GoverningLaw2
excludeConflicts?: NoConflictRules
excludeCisg?: NoSalesConvention
nonContractual?: NonContractualClaims
ipCarveOut?: LawOfTheCountryOfProtection
}
/**
 * Talks before proceedings.
 */
export interface Escalation {
days?: Days
levels?: Levels
}
/**
 * Used where the forum is courts.
 */
export interface Courts {
jurisdictions: CourtsOf
place?: LineOfText89
exclusivity?: Exclusivity5
}
/**
 * Used where the forum is arbitration.
 */
export interface Arbitration {
institution: Institution
seatCity: LineOfText90
seatCountry: CountryOfTheSeat
language?: LineOfText91
arbitrators?: Arbitrators
qualification?: LineOfText92
emergencyArbitrator?: EmergencyArbitrator
expeditedBelow?: ExpeditedBelow
confidentiality?: ConfidentialProceedings
consolidation?: Consolidation
carveOutInjunctive?: CourtInjunctions
appointingAuthority?: LineOfText93
}
/**
 * Amount in dispute below which the expedited procedure applies.
 */
export interface ExpeditedBelow {
amount: Amount
currency: Currency
}
/**
 * Questions of fact for an expert.
 */
export interface Expert {
matters?: Matters
appointingBody?: LineOfText94
}
/**
 * Notices, assignment, amendment and the rest.
 */
export interface GeneralTerms {
notices?: Notices
assignment?: Assignment
entireAgreement?: EntireAgreement
amendment?: Amendment
severability?: Severability
thirdPartyRights?: ThirdPartyRights
counterparts?: Counterparts
forceMajeure?: ForceMajeure1
publicity?: Publicity
businessDayPlaces?: PlacesOfBusinessDays
}
/**
 * How notices are given.
 */
export interface Notices {
methods?: Methods
emailCopies?: CopyByEMail
postReceipt?: ReceiptOfPost
}
/**
 * When a registered letter counts as received.
 */
export interface ReceiptOfPost {
value: NumberOfUnits
unit: Unit
}
/**
 * Events outside control.
 */
export interface ForceMajeure1 {
enabled?: ForceMajeure2
excludes?: NotForceMajeure
}
/**
 * How the contract is signed.
 */
export interface Execution1 {
formality?: Formality
method?: Method
witness?: Witness
place?: PlaceOfSignature
stampDuty?: StampDuty
apostille?: Apostille
}
/**
 * When the customer may run the work itself.
 */
export interface StepIn1 {
enabled?: StepIn2
triggers?: Triggers
noticeHours?: Notice2
maxDays?: LongestTime
cost?: Cost1
}
/**
 * How the services go on through disruption.
 */
export interface BusinessContinuity1 {
enabled?: BusinessContinuity2
rtoHours?: RecoveryTime
rpoHours?: RecoveryPoint
testMonths?: Tests
planDeliveryDays?: DeliveryOfThePlan
backupSite?: LineOfText96
credits?: ReductionOfFees
}
/**
 * Processing and transfer of personal data.
 */
export interface DataProtection2 {
personalData?: PersonalData
roles?: Roles1
dataSubjectRegions?: Regions
categories?: Categories1
subjects?: People
specialCategories?: SpecialCategories
purpose?: LineOfText99
retention?: LineOfText100
subprocessors?: Subprocessors
subprocessorNoticeDays?: NoticeOfSubprocessors
breachNoticeHours?: NoticeOfBreaches
transferMechanism?: Transfers
sccModule?: Module
tia?: AssessmentOfTransfers
dpo?: LineOfText101
returnOrDelete?: End1
auditRight?: Audit2
baa?: BusinessAssociate
ccpaServiceProvider?: ServiceProvider
detailsSchedule?: ParticularsAsASchedule
nature?: LineOfText102
frequency?: FrequencyOfTransfers
safeguards?: LineOfText103
customerContact?: LineOfText104
vendorContact?: LineOfText105
supervisoryAuthority?: LineOfText106
subprocessorList?: ListOfSubprocessors
scc?: ChoicesInTheStandardClauses
}
/**
 * One subprocessor.
 */
export interface Subprocessor {
name: LineOfText107
country: Country4
task: LineOfText108
contact?: LineOfText109
}
/**
 * Options that the standard contractual clauses of the European Commission leave to the parties.
 */
export interface ChoicesInTheStandardClauses {
docking?: Accession
country?: LawAndCourts
independentBody?: IndependentBody
}
/**
 * Access to source code and other materials if the vendor fails.
 */
export interface Escrow1 {
form?: Form2
agent?: LineOfText110
materials?: LineOfText111
depositTrigger?: Deposits
depositPeriod?: TimeForADeposit
verification?: Verification
releaseEvents?: ReleaseEvents
feesBy?: Costs3
agreementDays?: ContractWithTheAgent
licenceOnRelease?: LicenceOnRelease
termsSchedule?: TermsAsASchedule
retainDeposits?: DepositsKept
objectionDays?: Objection
releaseDays?: Release
}
/**
 * Time within which each deposit is made.
 */
export interface TimeForADeposit {
value: NumberOfUnits
unit: Unit
}
/**
 * The people who know, and how they are replaced.
 */
export interface KeyPersonnel1 {
people?: KeyPersons
enabled?: KeyPersonnel2
replaceNoticeDays?: NoticeOfReplacement
customerApproval?: Approval
removalRight?: Removal1
dedicatedTeam?: DedicatedTeam
noReassignMonths?: NoReassignment
handoverDays?: Handover
}
/**
 * One person or role.
 */
export interface KeyPerson {
name: LineOfText112
role: LineOfText113
minPercent?: ShareOfWorkingTime
}
/**
 * Managers, committees and how they decide.
 */
export interface Governance1 {
enabled?: Governance2
meetings?: MeetingsOfTheManagers
committee?: Committee
reviewMonths?: Review
}
/**
 * A body of both parties that reviews the work.
 */
export interface Committee {
name: LineOfText114
membersEach?: Members1
chair?: Chair
casting?: CastingVote
meetings?: Meetings
members?: MembersByOffice
}
/**
 * What the vendor promises of its performance.
 */
export interface Warranties {
months?: WarrantyPeriod
standard?: Standard2
remedy?: Remedies2
cureDays?: TimeForCure
urgentHours?: UrgentCure
compliance?: Compliance
noMalware?: NoMaliciousCode1
mutualAuthority?: AuthorityOfBoth
disclaimer?: NoFurtherWarranties
}
/**
 * Measures of the services and what follows a miss.
 */
export interface ServiceLevels1 {
enabled?: ServiceLevels2
levels?: Levels1
reportDays?: Report1
graceMonths?: SettlingIn
credits?: Credits
creditCapPercent?: CapOfCredits
soleRemedy?: CreditsAsTheOnlyRemedy
terminationRight?: TerminationForMisses
termination?: Termination
}
/**
 * One measure.
 */
export interface ServiceLevel {
metric: LineOfText116
target: LineOfText117
measure: LineOfText118
creditPercent?: Credit
critical?: Critical2
}
/**
 * How many misses allow termination.
 */
export interface Termination {
misses?: Misses
months?: Months4
}
/**
 * Who insures what, and for how long.
 */
export interface Insurance1 {
by?: By2
policies?: Policies
tailMonths?: Tail2
rating?: LineOfText119
additionalInsured?: AdditionalInsured
evidence?: Evidence2
noticeDays?: NoticeOfAChange
}
/**
 * One kind of insurance.
 */
export interface Policy1 {
type: Kind3
perClaim: PerClaim
aggregate?: PerYear
}
/**
 * Least sum for each claim.
 */
export interface PerClaim {
amount: Amount
currency: Currency
}
/**
 * Least sum for all claims of a year.
 */
export interface PerYear {
amount: Amount
currency: Currency
}
/**
 * Time for proof of cover after a request.
 */
export interface Evidence2 {
value: NumberOfUnits
unit: Unit
}
/**
 * What follows when the owner of a side changes.
 */
export interface ChangeOfControl1 {
noticeDays?: Notice3
priorNotice?: NoticeBefore
consent?: Consent1
terminationRight?: Termination1
windowDays?: Window
ringFence?: RingFence
}
/**
 * Quality standards, regulatory inspection and recall.
 */
export interface Quality1 {
standards?: Standards
certificate?: Certificate1
agreementRef?: LineOfText120
agreementDueDays?: QualityAgreementDue
changeNoticeDays?: NoticeOfChanges1
changeApproval?: ApprovalOfChanges
samples?: ReferenceSamples
recordYears?: BatchRecords
deviationDays?: Deviations
investigationDays?: Investigation
regulatoryInspectionNoticeDays?: NoticeOfInspections
debarmentCert?: Debarment
recall?: Recall
}
/**
 * How goods are called back.
 */
export interface Recall {
decidedBy?: Decision1
cost?: Costs4
traceHours?: Trace
}
/**
 * Forecasts, tooling, output and scrap.
 */
export interface Manufacturing1 {
products?: Products
forecast?: Forecast
orders?: Orders
delivery?: Delivery
tooling?: Tooling
output?: Output
scrap?: Scrap
components?: Components
supply?: Supply
}
/**
 * One product.
 */
export interface Product {
name: LineOfText121
partNumber?: LineOfText122
marks?: LineOfText123
}
/**
 * What the customer expects to order.
 */
export interface Forecast {
months?: MonthsOfTheForecast
bindingMonths?: BindingMonths
flexPercent?: Upside
}
/**
 * How orders are made.
 */
export interface Orders {
acceptDays?: Answer
leadDays?: LeadTime
cancelDays?: Cancellation
lateCreditPercent?: CreditForDelay
lateCapPercent?: CapOfCreditsForDelay
}
/**
 * Where risk and title pass.
 */
export interface Delivery {
rule?: DeliveryTerm
place?: LineOfText124
titleOn?: Title1
}
/**
 * Moulds, dies, jigs, test devices and programs.
 */
export interface Tooling {
owner?: Owner1
items?: Items1
countMonths?: Count
returnDays?: ReturnOfTools
maintenance?: MajorRepair
}
/**
 * One tool.
 */
export interface Tool {
name: LineOfText125
number?: LineOfText126
place?: LineOfText127
paid?: Price1
}
/**
 * What the customer paid or pays for it.
 */
export interface Price1 {
amount: Amount
currency: Currency
}
/**
 * No output but for orders.
 */
export interface Output {
surplusPercent?: Surplus
serialised?: SerialNumbers
reconcileMonths?: Reconciliation
directBan?: NoSalesToOthers
}
/**
 * What happens to rejects.
 */
export interface Scrap {
method?: Proof1
days?: Days1
}
/**
 * Where parts come from.
 */
export interface Components {
approvedSources?: ApprovedSources
excess?: ExcessParts
}
/**
 * How supply goes on.
 */
export interface Supply {
safetyWeeks?: SafetyStock
lastBuyMonths?: LastOrders
spareYears?: SpareParts
}
/**
 * Plan, notebooks, publication and regulatory filings.
 */
export interface Research1 {
plan?: ResearchPlan
notebooks?: Notebooks
publication?: Publication
regulatory?: RegulatoryFilings
samples?: Samples
ethics?: Ethics1
integrity?: ReportOfDoubts
}
/**
 * What is investigated, and how the plan changes.
 */
export interface ResearchPlan {
document?: LineOfText128
reviewMonths?: Review1
stopRight?: Stop
windDown?: CostsOfAStop
stopDays?: DaysOfTheNoticePeriod
}
/**
 * How experiments are recorded.
 */
export interface Notebooks {
form?: Form3
owner?: System
witnessDays?: Witness1
years?: Retention
}
/**
 * Who may publish what.
 */
export interface Publication {
vendor?: PublicationByTheVendor
reviewDays?: Review2
delayDays?: Delay
}
/**
 * Filings with authorities.
 */
export interface RegulatoryFilings {
enabled?: Filings
helpMonths?: HelpAfterTheEnd
electronicRecords?: ElectronicRecords
}
/**
 * Compounds, cells, animals and other materials.
 */
export interface Samples {
noAnalysis?: NoAnalysis
returnDays?: ReturnOfSamples
keepMonths?: ReferenceSamples1
}
/**
 * Approvals for work with animals and people.
 */
export interface Ethics1 {
animals?: Animals
humanMaterial?: HumanMaterial
}
/**
 * The status of a person who works alone.
 */
export interface Engagement1 {
role?: LineOfText129
employer?: LineOfText130
mainAgreement?: LineOfText131
assignTo?: WhoReceivesTheRights
consideration?: Consideration
ownTimeExcluded?: OwnTimeExcluded
personalService?: PersonalService
equipment?: Equipment
workplace?: PlaceOfWork
otherWork?: OtherWork
taxIndemnity?: IndemnityForTaxAndStatus
statusReview?: ReviewOfStatus
priorInventions?: PriorInventions
returnDays?: Return2
disclosureDays?: DisclosureOfResults
signingPeriod?: Signing
assistanceMonths?: HelpAfterTheEnd1
attorney?: PowerOfAttorney1
}
/**
 * Sum that the customer pays for the undertaking, where the law asks for one or a form is wanted.
 */
export interface Consideration {
amount: Amount
currency: Currency
}
/**
 * One invention or work.
 */
export interface PriorInvention {
title: LineOfText132
date?: LineOfText133
owner?: LineOfText134
document?: LineOfText135
}
/**
 * Time within which the individual signs a document that title needs.
 */
export interface Signing {
value: NumberOfUnits
unit: Unit
}
/**
 * What a deed of assignment transfers, and for what.
 */
export interface Assignment1 {
purpose?: Purpose2
works?: Works
consideration?: Price2
paid?: Paid
pastInfringement?: PastInfringement
priority?: Priority
goodwill?: Goodwill
domainNames?: DomainNames
originals?: Originals
licenceBack?: LicenceBack
}
/**
 * What the assignee pays for the assignment; without it the deed says that value has been received.
 */
export interface Price2 {
amount: Amount
currency: Currency
}
/**
 * Time within which source materials, certificates and files are handed over.
 */
export interface Originals {
value: NumberOfUnits
unit: Unit
}
/**
 * The outcome of due diligence, and what the questionnaire asks.
 */
export interface DueDiligence1 {
questionnaireRef?: LineOfText137
returnBy?: ReturnBy
contact?: LineOfText138
reviewMonths?: Review3
acceptFrom?: AcceptanceFrom
conditionsFrom?: ConditionsFrom
sourceCode?: SourceCode1
physicalGoods?: Goods
completedOn?: CompletedOn
score?: Score
band?: Band
knockouts?: KnockOuts
}
/**
 * Export, sanctions and lawful conduct.
 */
export interface Compliance1 {
exportControl?: ExportControl1
sanctions?: Sanctions
antiBribery?: AntiBribery
modernSlavery?: ModernSlavery
}
/**
 * Who classifies, screens and obtains licences.
 */
export interface ExportControl1 {
classification?: LineOfText140
classifier?: ClassificationBy
deemedExportScreen?: ScreeningOfPeople
licenceBy?: LicencesBy
}
/**
 * Which lists bind, and what follows a listing.
 */
export interface Sanctions {
lists?: Lists
terminate?: Termination2
screenMonths?: Screening1
}
/**
 * Which laws bind and how conduct is proven.
 */
export interface AntiBribery {
laws?: Laws
training?: Training2
auditRight?: Audit3
terminate?: Termination3
}
/**
 * Whether and how forced labour is excluded.
 */
export interface ModernSlavery {
enabled?: ModernSlavery1
statementMonths?: Statements
}
