import {readFileSync} from 'node:fs'
import type {HouseStyle} from '@ringfence/model'
import {parse} from 'yaml'

const file = new URL('../../templates/styles/classic.yaml', import.meta.url)

/** The house style that contracts have unless another is asked for. */
export const houseStyle: HouseStyle = {name: 'classic', ...parse(readFileSync(file, 'utf8'))}
