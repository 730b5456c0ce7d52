import type {DocumentInfo, HouseStyle} from '@ringfence/model'
