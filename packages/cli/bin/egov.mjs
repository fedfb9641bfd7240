#!/usr/bin/env node
// Written so that Node 12 can read it: an old Node must get to the line that says it is too old.
const oldest = 22;

const texts = {
  en: {
    tooOld: `egov: Node.js ${oldest} or later is needed; this is ${process.version}. Install a newer one: https://nodejs.org`,
    notBuilt: 'egov: the program isn’t built. Run: npm run build',
  },
  ru: {
    tooOld: `egov: нужен Node.js ${oldest} или новее, а это ${process.version}. Установите новую версию: https://nodejs.org`,
    notBuilt: 'egov: программа не собрана. Выполните: npm run build',
  },
  kk: {
    tooOld: `egov: Node.js ${oldest} немесе одан жаңа нұсқасы қажет, ал бұл — ${process.version}. Жаңа нұсқасын орнатыңыз: https://nodejs.org`,
    notBuilt: 'egov: бағдарлама құрастырылмаған. Орындаңыз: npm run build',
  },
};
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const text = texts[locale.slice(0, 2)] || texts.en;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(text.tooOld);
  process.exitCode = 2;
} else {
  import('../dist/bundle/egov.js').catch((error) => {
    if (process.env.EGOV_DEBUG === '1') console.error(error);
    else console.error(error.code === 'ERR_MODULE_NOT_FOUND' ? text.notBuilt : `egov: ${error.message}`);
    process.exitCode = 2;
  });
}
