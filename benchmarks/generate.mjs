// Models of any size, the same for the same seed: domains of a few hundred elements in files of about a hundred, with references inside a file,
// across files of a domain, and to what everyone shares, in the proportions of a hand-written model.

/** A small seeded generator of pseudo-random numbers (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const objects = [
  'пациентов',
  'получателей',
  'обращений',
  'лицензий',
  'участков',
  'учащихся',
  'платежей',
  'справок',
  'договоров',
  'объектов',
];
const actions = ['Учёт', 'Ведение', 'Регистрация', 'Мониторинг', 'Назначение', 'Выдача', 'Проверка', 'Сверка'];

/**
 * The files of a model of about `size` elements.
 * @param {number} size number of elements
 * @param {number} seed
 * @returns {{ name: string, text: string }[]}
 */
export function generate(size, seed = 1) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const title = () => `${pick(actions)} ${pick(objects)} ${Math.floor(next() * 1e6)}`;
  const files = [shared()];
  let elements = 40;
  for (let domain = 0; elements < size; domain++) {
    const D = `D${domain}`;
    const own = domainFile(D);
    files.push({ name: `d${domain}/domain.egov`, text: own.text });
    elements += own.count;
    for (let part = 0; part < 9 && elements < size; part++) {
      const { text, count } = partFile(D, part);
      files.push({ name: `d${domain}/part${part}.egov`, text });
      elements += count;
    }
  }
  return files;

  function shared() {
    const lines = [];
    for (let i = 0; i < 20; i++) lines.push(`body B${i} "Министерство ${i}" kk "Министрлік ${i}" central`);
    lines.push('role Citizen "Гражданин"', 'gateway SHEP "Шлюз" e-government { operator B0 }');
    lines.push('platform ICP "Платформа" { operator B0; capability Identity "Идентификация"; capability Registers "Регистры" }');
    for (let i = 0; i < 14; i++)
      lines.push(`technology T${i} "Технология ${i}" { category ${i % 2 ? 'protocol' : 'dbms'}; licence free; support until 2030-01-01 }`);
    return { name: 'shared.egov', text: `${lines.join('\n')}\n` };
  }

  function domainFile(D) {
    const text = `domain ${D} "${title()}" {
  lead B${Math.floor(next() * 20)}

  strategy {
    goal Goal1 "${title()}" {
      source "Концепция"
      indicator Indicator1 "${title()}" { unit "%"; value fact 2023: 50; value plan 2029: 90,5 }
    }
  }

  activity {
    capability Cap1 "${title()}"
  }

  infrastructure {
    site Site1 "ЦОД" { owner B1 }
    hardware Server1 "Сервер" { located in Site1; runs ICP }
  }
}
`;
    return { text, count: 6 };
  }

  function partFile(D, part) {
    const P = `P${part}`;
    const lines = [`extend ${D} {`];
    let count = 0;
    const activity = [];
    const data = [];
    const systems = [];
    const portfolio = [];
    for (let i = 0; i < 5; i++) {
      const id = `${P}x${i}`;
      const owner = Math.floor(next() * 20);
      activity.push(
        `    function F${id} "${title()}" kk "${title()}" specific { performed by B${owner}; within Cap1; keeps E${id} }`,
        `    service S${id} "${title()}" {\n      performs F${id}\n      recipient individuals\n      channels portal, mobile, service-centre\n      notify sms, push\n      serves Indicator1\n    }`,
        `    process Pr${id} "${title()}" {\n      realizes S${id}\n      step Apply "Подача" apply in Sys${id} by Citizen\n      step Verify "Проверка" check in Sys${id} { reads E${id} }\n      step Issue "Выдача" issue in Sys${id} { produces E${id} }\n    }`,
      );
      count += 6;
      data.push(
        `    entity E${id} "${title()}" master personal {\n      attributes { iin : IIN identifier; name : Text; since : Date }\n      reference source Sys${id}\n      passport "DP-${id}"\n    }`,
      );
      count += 4;
      const other = i > 0 ? `${P}x${Math.floor(next() * i)}` : undefined;
      const state = i === 4 ? 'target ' : '';
      if (i === 4) {
        systems.push(
          `    target system New${id} "${title()}" custom internal { owner B${owner}; replaces Sys${id}; built on ICP; stores E${id} }`,
        );
        portfolio.push(
          `    initiative I${id} "${title()}" to create New${id} { priority ${i}; ground reengineering; serves Indicator1 }`,
          `    project PR${id} "${title()}" {\n      owner B${owner}\n      implements I${id}\n      stage investment\n      budget plan 2026: 250 mln KZT for development\n      dates plan 2026-01-15 .. 2027-10-01\n      delivers New${id} by 2027-10-01\n    }`,
        );
        count += 3;
      }
      systems.push(
        `    system Sys${id} "${title()}" kk "${title()}" custom internal {\n      owner B${owner}\n      automates F${id}, S${id}\n      built on ICP\n      uses ICP.Registers\n      technologies T0, T${Math.floor(next() * 14)}\n      stores E${id}\n      hosted on Server1\n      component Core "Ядро" microservice logic { automates F${id}; reuse api }\n      component Web "Веб" microservice presentation { uses Core }\n      interface Api "Сервис" { protocol T1; published on SHEP; carries E${id}; authentication pki }\n    }`,
      );
      count += 4;
      if (other) {
        systems.push(
          `    ${state}exchange X${id} "${title()}" from Sys${id} to Sys${other}.Api via SHEP {\n      carries E${other}\n      mode read, sync, signed-request, signed-data, logged\n      legal-basis law "Закон"\n    }`,
        );
        count += 1;
      }
    }
    lines.push('  activity {', activity.join('\n'), '  }', '  data {', data.join('\n'), '  }', '  systems {', systems.join('\n'), '  }');
    lines.push('  portfolio {', portfolio.join('\n'), '  }', '}', '');
    return { text: lines.join('\n'), count };
  }
}
