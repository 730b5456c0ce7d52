#!/usr/bin/env node
'use strict'
const {join} = require('node:path')
const {load} = require('./load.cjs')

const filename = join(__dirname, '..', 'dist', 'ringfence.cjs')
load(filename).runInThisContext()(require, filename)
