import type {DiagnosticKind} from '@ringfence/model'

export const belowLevel: DiagnosticKind = {
  code: 'protection/below',
  severity: 'error',
  description:
    'A part of a requirement is below the level that `ringfence protect --fail-under` asks for. Parts that no document of the deal is of a kind to serve do not count.',
  bad: 'ringfence protect deal.yaml --fail-under standard, with liability: {ipLoss: generalCap}',
  good: 'ringfence protect deal.yaml --fail-under standard, with liability: {ipLoss: unlimited}',
}

export const protectionKinds: readonly DiagnosticKind[] = [belowLevel]
