import type { Language } from '@egov/language';
import { en } from './texts-en.js';
import { kk } from './texts-kk.js';
import { type NewModelTexts, ru } from './texts-ru.js';

/** A file of the new workspace, beside its manifest. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** A manifest and a small model of all four layers in two states, with comments and titles in a language. It checks clean. */
export function newWorkspace(language: Language): NewFile[] {
  const texts: NewModelTexts = { ru, kk, en }[language];
  return [
    { name: 'egov.json', text: manifest(language, texts) },
    { name: 'shared.egov', text: shared(texts) },
    { name: 'domain.egov', text: domain(texts) },
    { name: 'activity.egov', text: activity(texts) },
    { name: 'data.egov', text: data(texts) },
    { name: 'systems.egov', text: systems(texts) },
    { name: 'infrastructure.egov', text: infrastructure(texts) },
    { name: 'portfolio.egov', text: portfolio(texts) },
  ];
}

function manifest(language: Language, t: NewModelTexts): string {
  return `${JSON.stringify({ name: t.name, version: '0.1.0', language }, undefined, 2)}\n`;
}

function shared(t: NewModelTexts): string {
  return `// ${t.aboutShared}
body MoC "${t.ministry}" central

role Reader "${t.citizen}" citizen
role Librarian "${t.librarian}" official of MoC

gateway SHEP "${t.gateway}" e-government { operator MoC }

technology PostgreSQL "PostgreSQL 17" { category dbms; licence free }
technology REST "REST" { category protocol; open-standard }
technology JSON "JSON" { category format; open-standard }
`;
}

function domain(t: NewModelTexts): string {
  return `// ${t.aboutDomain}
domain Libraries "${t.domain}" {
  lead MoC

  strategy {
    goal MoreReaders "${t.goal}" { source "${t.goalSource}" }
  }
}
`;
}

function activity(t: NewModelTexts): string {
  return `// ${t.aboutActivity}
extend Libraries {
  activity {
    function Lending "${t.function}" specific {
      performed by MoC
      keeps Card
    }

    service GetCard "${t.service}" {
      performs Lending
      recipient individuals
      channels portal, service-centre
      notify sms
      serves MoreReaders
    }

    // ${t.aboutStates}
    process Registration "${t.process}" {
      realizes GetCard
      current {
        step Apply "${t.stepApply}" apply by Reader
        step Enter "${t.stepEnter}" check in CardIndex by Librarian
      }
      target {
        step Apply "${t.stepApply}" apply in ReaderRegister by Reader
        step Check "${t.stepCheck}" check in ReaderRegister { reads Card }
        step Issue "${t.stepIssue}" issue in ReaderRegister { produces Card }
      }
    }
  }
}
`;
}

function data(t: NewModelTexts): string {
  return `// ${t.aboutData}
extend Libraries {
  data {
    entity Card "${t.entity}" master personal {
      attributes {
        iin : IIN "${t.attributeIin}" identifier
        name : Text "${t.attributeName}"
        issued : Date "${t.attributeIssued}"
      }
      current reference source CardIndex
      target reference source ReaderRegister
    }
  }
}
`;
}

function systems(t: NewModelTexts): string {
  return `// ${t.aboutSystems}
extend Libraries {
  systems {
    // ${t.aboutCurrent}
    current system CardIndex "${t.oldSystem}" custom internal {
      owner MoC
      automates Lending, Registration
      stores Card
    }

    // ${t.aboutTarget}
    target system ReaderRegister "${t.newSystem}" custom internal {
      owner MoC
      replaces CardIndex
      automates Lending, GetCard, Registration
      technologies PostgreSQL
      stores Card
      hosted on Servers

      interface Cards "${t.interface}" {
        protocol REST format JSON
        published on SHEP
        carries Card
      }
    }

    target system LibraryPortal "${t.portal}" custom external {
      owner MoC
      automates GetCard
      hosted on Servers
    }

    target exchange PortalToRegister "${t.exchange}" from LibraryPortal to ReaderRegister.Cards via SHEP {
      carries Card
      mode read, sync, logged
    }
  }
}
`;
}

function infrastructure(t: NewModelTexts): string {
  return `// ${t.aboutInfrastructure}
extend Libraries {
  infrastructure {
    site DataCentre "${t.site}" { owner MoC }
    hardware Servers "${t.hardware}" {
      owner MoC
      located in DataCentre
    }
  }
}
`;
}

function portfolio(t: NewModelTexts): string {
  return `// ${t.aboutPortfolio}
extend Libraries {
  portfolio {
    initiative NewRegister "${t.initiative}" to create ReaderRegister, LibraryPortal {
      priority 1
      ground reengineering
      serves MoreReaders
    }

    recommendation RetireCardIndex "${t.recommendation}" to decommission CardIndex {
      ground reengineering
      addressee MoC
      due 2028-12-31
    }

    project ReaderProject "${t.project}" {
      owner MoC
      implements NewRegister, RetireCardIndex
      stage planning
      dates plan 2027-01-15 .. 2028-12-31
      delivers ReaderRegister, LibraryPortal by 2028-06-30
      retires CardIndex by 2028-12-31
    }
  }
}
`;
}
