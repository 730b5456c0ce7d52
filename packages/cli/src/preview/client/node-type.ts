/*
 * A node of the frame is no instance of this page's classes; that browsers agree on its number is what tells it apart.
 * (Firefox also changes the class of a node that moves from one document to another.)
 */

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
