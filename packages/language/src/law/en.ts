import type { ClauseId } from './ru.js';

/** The text of clauses of the law, in English: an unofficial translation, brought up to the Russian text. */
export const en: Readonly<Record<ClauseId, string>> = {
  'Rules §2.1':
    'an authorized body in the field of informatization (hereinafter – the authorized body) – the central executive body, carrying out management and intersectoral coordination in the field of informatization and “electronic government”',
  'Rules §2.2':
    'the architecture of information systems – a layer of the “electronic government” architecture, which is a description of the information systems of state bodies (application software) that automate state functions and the public services provided resulting from them, the processes of their interaction and relationships to the functional capabilities of the relevant branches (spheres) of public administration',
  'Rules §2.3':
    'the architecture of information and communication infrastructure – a layer of the architecture of “electronic government”, which is a description of system-wide software, hardware and software complexes, telecommunications networks, means of information security and engineering infrastructure',
  'Rules §2.4':
    'an interested party in the architecture of “electronic government” and a project in the field of information and communication technologies (hereinafter – the interested party) – a legal entity (state legal entity, government enterprise, state enterprise with the right of economic management, quasi-public sector entity), whose activities will be affected with an influence of the formation of the “electronic government” architecture which has expectations and interests in relation to the objects of informatization of “electronic government”',
  'Rules §2.5':
    'a project in the field of information and communication technologies (hereinafter – the ICT project) – a set of interrelated measures for the creation and development of “electronic government” informatization objects, the financing of which is carried out from budgetary funds, including other sources of financing not prohibited by the legislation of the Republic Kazakhstan in the field of informatization',
  'Rules §2.6':
    'information interaction – the process of exchange of data and information between structural units of SB, SB with subordinate organizations, other SB individuals and legal entities',
  'Rules §2.7':
    'the context of the “electronic government” architecture – the internal environment and external conditions of functioning of the “electronic government”, within which the formation of the architecture of “electronic government” is carried out',
  'Rules §2.8':
    'the architecture of data – a layer of the “electronic government” architecture, which is a description of information resources, the data they contain, information interaction, including approaches and means of data management',
  'Rules §2.9':
    'client-oriented architecture – an architecture formed using a client-oriented approach through the design of a variety of client paths arising from domain service recipients (several domains), built around the needs of service recipients',
  'Rules §2.11':
    'the architecture of activity – a layer of the “electronic government” architecture, which is a description of strategic priorities, goals, objectives, functions, business processes and services in the context of relevant domains',
  'Rules §2.12':
    'a state body (hereinafter – SB) – a central state body and a state body directly subordinate and accountable to the President of the Republic of Kazakhstan, as well as local executive bodies of the region, city of republican significance, capital',
  'Rules §2.13':
    'technical documentation – a set of documentation for an informatization object, on the basis of which the creation and development of an informatization object is carried out, as well as its trial and industrial operation',
  'Rules §2.14':
    'information and communication platform of “electronic government” (hereinafter – ICP EG) – a technological platform designed to automate the activities of a state body, including the automation of state functions and the provision of public services arising from them, as well as the centralized collection, processing, storage of state electronic information resources',
  'Rules §2.15':
    'the architecture of “electronic government” – description of the objects of informatization of “electronic government”, including tasks, functions of public administration in the context of relevant branches (spheres) in digital form',
  'Rules §2.17':
    'a service integrator of “electronic government” – a legal entity determined by the Government of the Republic of Kazakhstan, which is entrusted with the functions of methodological support for the development of the “electronic government” architecture, as well as other functions provided for by the Law',
  'Rules §3':
    'The architecture of the ICP EG shall be formed and approved by the operator of the information and communication infrastructure of the “electronic government” in agreement with the service integrator of the “electronic government” and an authorized body',
  'Rules §6':
    'The grounds for development of the “electronic government” architecture shall be: 1) reorganization of bodies of public administration; 2) adoption of new legal acts, amendments and additions to regulatory legal acts and documents determined by the state planning System in the Republic of Kazakhstan, approved by the resolution of the Government of the Republic of Kazakhstan dated November 29, 2017 No. 790 (hereinafter – documents of the state planning System); 3) reengineering of business processes of SB, within the framework of which the implementation of the target version of the business process provides for the automation of activities of a state body, including state functions and provision of public services arising from them, in accordance with the Rules for digital transformation of public administration, approved by the resolution of the Government of the Republic of Kazakhstan dated November 9, 2022 No. 881 (hereinafter – the Rules for digital transformation); 4) the discrepancy between the created and developed objects of informatization of “electronic government” and the architecture of “electronic government”; 5) determination by the “electronic government” service integrator, as part of monitoring the implementation of the “electronic government” architecture, of the need on making changes and processing the corresponding domain architecture, the “electronic government” architecture; 6) recommendations of the “electronic government” service integrator for the decommissioning of “electronic government” informatization objects, formed as part of the audit of “electronic government” informatization objects',
  'Rules §8':
    'Within the framework of the current “electronic government” architecture, the “electronic government” service integrator shall:',
  'Rules §8.1':
    'determine and describe the domains of public administration activities and the specific state functions carried out within their framework and the public services resulting from them, taking into account the developed architectures of SB and the standard architecture of the “electronic akimat”',
  'Rules §8.2':
    'analyze the architecture of SB, the standard architecture of the “electronic akimat”, organizational structures, regulations of state bodies and state functions, and based on the results, group state functions and services into a list of functional capabilities of public administration',
  'Rules §8.5':
    'form and maintain a conceptual model of domain data based on a data catalog formed in accordance with the data management Requirements approved by the order of the Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan dated October 14, 2022 No. 385/НҚ (registered in the Register of state registration of regulatory legal acts No. 30186) (hereinafter – the data management Requirements), and also describe the flows of information interaction between participants of the branches of activity',
  'Rules §8.6':
    'conduct an analysis of existing ICT projects of SB and the dependence between intradepartmental, industry and interdepartmental ICT projects',
  'Rules §9':
    'As part of description of strategic goals, target indicators, tasks and indicators, problems and opportunities of public administration in branches (spheres), the “electronic government” service integrator shall:',
  'Rules §9.1':
    'describe the list of goals, objectives, target indicators and indicators of the SB reflected in the laws of the Republic of Kazakhstan and documents of the state planning System, corresponding to the context of the “electronic government” architecture being developed',
  'Rules §9.2':
    'define existing problems (shortcomings and limitations) of activities, identify possible causes of their occurrence, including considering the possibility of solving them through reengineering of business processes and the use of information and communication technologies in branches (spheres) of public administration',
  'Rules §9.3':
    'ensure the formation and maintenance of a SB electronic register of business processes, the reengineering of which will be carried out in accordance with the rules of digital transformation',
  'Rules §10':
    'As part of formation of the target architecture of “electronic government”, the service integrator of “electronic government” shall:',
  'Rules §10.1': 'describe the target state of business processes of public administration in regulated areas (branches)',
  'Rules §10.2':
    'determine reference data based on data passports posted on the architectural portal in accordance with data management requirements',
  'Rules §10.5':
    'form a list of open source software and information and communication technologies (list of guidelines (set of specifications) used in the creation and development of “electronic government” informatization objects',
  'Rules §10.6':
    'form and prioritize a list of initiatives for the creation, development, acquisition of “electronic government” informatization objects and information and communication services in the relevant domains of activity, recommendations for decommissioning, replacement, putting on the balance sheet, migration to ICP EG, accounting and updating of information about objects of informatization of “electronic government”, including writing-off the objects of informatization',
  'Rules §11':
    'The service integrator of “electronic government” as part of development of each layer of the architecture of “electronic government” shall:',
  'Rules §11.3':
    'identify the opportunities to eliminate duplication of “electronic government” informatization objects and create opportunities for joint and reuse of “electronic government” informatization objects in branches (spheres) of public administration and at the interdepartmental level',
  'Rules §12':
    'Upon completion of works on all layers of the “electronic government” architecture, the results of works shall be formalized by the “electronic government” service integrator in digital form in accordance with its methodological support and provided to the authorized body for approval. The authorized body, no later than 10 (ten) working days from the date of receipt of the draft architecture of the “electronic government”, shall approve it, and in the case of reasoned comments and proposals, refuse approval',
  'Rules §14':
    'Based on the formed “electronic government” architecture, the SB shall make changes to the digital transformation roadmap of the SB and documents of the state planning System of the sixth level in order to reflect the targeted ICT projects of the “electronic government” architecture in them, measures and activities for the implementation of the “electronic government” architecture, aimed at achieving the goals and objectives determined in the branches (spheres) of public administration',
  'Rules §16':
    'The SB shall ensure the realization of the “electronic government” architecture through the implementation of activities of the roadmap for the digital transformation of SB and documents of the state planning System of the sixth level, including through the implementation of ICT projects, recommendations for decommissioning, putting on the balance sheet, migration to ICP EG, accounting and updating of information about the objects of informatization of “electronic government”, including on writing-off the objects of informatization',
  'Rules §18':
    'In order to conduct a reliable and objective assessment of effectiveness, efficiency and risks of implementing the architecture of “electronic government” and individual ICT projects, the SB shall ensure that information about the objects of informatization of “electronic government” is recorded on the architectural portal in accordance with these Rules',
  'Rules §19':
    'Monitoring of implementation of the “electronic government” architecture shall be carried out on an ongoing basis in order to identify, coordinate and justify changes in the requirements for the created and developed “electronic government” informatization objects in the “electronic government” architecture',
  'Rules §20':
    'As part of monitoring the implementation of the “electronic government” architecture, the “electronic government” service integrator shall:',
  'Rules §20.3': 'determine the need and level of scale of changes in the “electronic government” architecture',
  'Rules §20.4':
    'form recommendations for the SB and the authorized body to eliminate inconsistencies between ongoing ICT projects and activities and the provisions of the “electronic government” architecture',
  'Rules §20.5':
    'carry out adjustments to the “electronic government” architecture based on the results of monitoring of the implementation of the “electronic government” architecture',
  'Rules §21':
    'The assessment of compliance with the “electronic government” architecture identifies inconsistencies of ICT projects with the requirements of the “electronic government” architecture at the stages of: 1) planning the ICT project; 2) investment period of the ICT project; 3) post-investment period of the ICT project',
  'Rules §22':
    'The assessment of compliance with the “electronic government” architecture at the planning stage of an ICT project shall be carried out by:',
  'Rules §22.2':
    'examination of the calculation of costs for public procurement of goods, works and services in the field of informatization',
  'Rules §24':
    'The assessment of compliance with the architecture of the “electronic government” in the post-investment period of the ICT project shall be carried out by:',
  'Rules §24.1':
    'assessing the compliance of the goals and outcome indicators of ICT projects with the existing goals, objectives and target indicators of the state planning System',
  'Rules §24.2':
    'assessing the presence of technological risks of informatization objects, including innovative promising technologies to improve operational efficiency',
  'Rules §24.3': 'assessing the state of functional capabilities',
  'Rules §24.4':
    'assessing the compliance of results of the implementation of the ICT project with the existing expectations of stakeholders and the declared effects',
  'Rules §26':
    'Based on the results of assessing compliance with the “electronic government” architecture, the “electronic government” service integrator shall issue a conclusion on the level of compliance of the ICT project and architectural components, including: 1) does not comply with the architecture of “electronic government”; 2) partially complies with the architecture of “electronic government”; 3) fully complies with the “electronic government” architecture',
  'Rules §28':
    'In order to monitor the implementation of ICT projects within the framework of the “electronic government” architecture, the authorized body shall ensure an assessment of the effectiveness, efficiency and risks of non-fulfillment of ICT projects at all stages of implementation:',
  'Rules §28.1': 'untimely/defective performance of work',
  'Requirements §2.2':
    'reference source of information – an information resource that is determined by a regulatory legal act or a legal act of a state body and is the primary source of recording and documenting information, or the most complete and reliable source of information',
  'Requirements §2.15':
    'component of an informatization object of “electronic government” – a part of an informatization object of “electronic government” that is complete in itself',
  'Requirements §2.16':
    'principle of developing the “electronic government” architecture – a principle that determines the requirements for the informatization objects of “electronic government” that are created and developed',
};
