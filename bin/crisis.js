#!/usr/bin/env node
require('../dist/crisis.cjs');
