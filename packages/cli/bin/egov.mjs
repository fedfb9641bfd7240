#!/usr/bin/env node
import "../dist/bundle/egov.js";
