/** What a document calls itself with a capital letter, behind `this`. */
export const ownNames = 'Agreement|Contract|Deed|Addendum|Undertaking|NDA'
