import { serve } from './node.js';

// The process that an editor starts for the server: it speaks by messages between processes, and says its language when it begins.
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
await serve({ kind: 'ipc' }, { language: 'en', today });
process.exit();
