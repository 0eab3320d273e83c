export { type Filler, INCIDENT_ROLES, type Incident, type IncidentRole, type IncidentType } from './incident.ts'
export { incidentsOf } from './incidents-of.ts'
