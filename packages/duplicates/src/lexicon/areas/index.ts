import { actionsAboutPeople } from './actions-about-people.js';
import { actionsAboutThings } from './actions-about-things.js';
import { agriculture } from './agriculture.js';
import { businessTrade } from './business-trade.js';
import { civicServices } from './civic-services.js';
import { civilDocs } from './civil-docs.js';
import { communicationsSpace } from './communications-space.js';
import { constructionUtilities } from './construction-utilities.js';
import { cultureSport } from './culture-sport.js';
import { dataEntities } from './data-entities.js';
import { education } from './education.js';
import { emergency } from './emergency.js';
import { energySubsoil } from './energy-subsoil.js';
import { finance } from './finance.js';
import { health } from './health.js';
import { housing } from './housing.js';
import { industryStandards } from './industry-standards.js';
import { it } from './it.js';
import { justice } from './justice.js';
import { landEcology } from './land-ecology.js';
import { lawPlanningStatScience } from './law-planning-stat-science.js';
import { moreAboutPeople } from './more-about-people.js';
import { moreAboutThings } from './more-about-things.js';
import { persons } from './persons.js';
import { procurementProperty } from './procurement-property.js';
import { qualities } from './qualities.js';
import { socialLabour } from './social-labour.js';
import { taxesCustoms } from './taxes-customs.js';
import { transport } from './transport.js';
import { waterWeather } from './water-weather.js';
import type { Entry } from '../entry.js';

/** What something is about, area by area. */
export const areas: readonly Entry[] = [
  ...agriculture,
  ...businessTrade,
  ...civicServices,
  ...civilDocs,
  ...communicationsSpace,
  ...constructionUtilities,
  ...cultureSport,
  ...dataEntities,
  ...education,
  ...emergency,
  ...energySubsoil,
  ...finance,
  ...health,
  ...housing,
  ...industryStandards,
  ...it,
  ...justice,
  ...landEcology,
  ...lawPlanningStatScience,
  ...moreAboutPeople,
  ...moreAboutThings,
  ...persons,
  ...procurementProperty,
  ...socialLabour,
  ...taxesCustoms,
  ...transport,
  ...waterWeather,
];

/** What is done with people, documents, things and data. */
export const moreActions: readonly Entry[] = [...actionsAboutPeople, ...actionsAboutThings];

/** What makes two things of one kind different: `республиканский`, `местный`. */
export const qualityWords: readonly Entry[] = [...qualities];
