import { actionsAboutPeople } from './actions-about-people.js';
import { actionsAboutThings } from './actions-about-things.js';
import { agriculture } from './agriculture.js';
import { businessTrade } from './business_trade.js';
import { civicServices } from './civic_services.js';
import { civilDocs } from './civil_docs.js';
import { communicationsSpace } from './communications_space.js';
import { constructionUtilities } from './construction_utilities.js';
import { cultureSport } from './culture_sport.js';
import { dataEntities } from './data_entities.js';
import { education } from './education.js';
import { emergency } from './emergency.js';
import { energySubsoil } from './energy_subsoil.js';
import { energyTransportMore } from './energy_transport_more.js';
import { finance } from './finance.js';
import { goodsFoodMore } from './goods_food_more.js';
import { health } from './health.js';
import { housing } from './housing.js';
import { industryStandards } from './industry_standards.js';
import { it } from './it.js';
import { justice } from './justice.js';
import { landEcology } from './land_ecology.js';
import { lawPlanningStatScience } from './law_planning_stat_science.js';
import { more } from './more.js';
import { more2 } from './more2.js';
import { persons } from './persons.js';
import { procurementProperty } from './procurement_property.js';
import { qualifiers } from './qualifiers.js';
import { qualities } from './qualities.js';
import { socialLabour } from './social_labour.js';
import { split } from './split.js';
import { taxesCustoms } from './taxes_customs.js';
import { transport } from './transport.js';
import { waterWeather } from './water_weather.js';
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
  ...energyTransportMore,
  ...finance,
  ...goodsFoodMore,
  ...health,
  ...housing,
  ...industryStandards,
  ...it,
  ...justice,
  ...landEcology,
  ...lawPlanningStatScience,
  ...more,
  ...more2,
  ...persons,
  ...procurementProperty,
  ...socialLabour,
  ...split,
  ...taxesCustoms,
  ...transport,
  ...waterWeather,
];

/** What is done with people, documents, things and data. */
export const moreActions: readonly Entry[] = [...actionsAboutPeople, ...actionsAboutThings];

/** What makes two things of one kind different: `республиканский`, `местный`. */
export const qualityWords: readonly Entry[] = [...qualifiers, ...qualities];
