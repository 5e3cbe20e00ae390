// Reads a JSON list of iCalendar texts from standard input with Thunderbird's parser and writes what it understood, as JSON.
// The first argument is the folder that the parser was restored to.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { default: ICAL } = await import(pathToFileURL(join(resolve(process.argv[2]), 'node_modules/ical.js/dist/ical.js')));
ICAL.design.strict = true;

const person = property => property && {
  address: property.getFirstValue(),
  name: property.getParameter('cn') ?? null,
  answer: property.getParameter('partstat') ?? null,
  role: property.getParameter('role') ?? null,
  kind: property.getParameter('cutype') ?? null,
  rsvp: property.getParameter('rsvp') ?? null,
};

// Times by the rules of the VTIMEZONE in the object: the parser knows no time zone of its own.
const instant = time => time.toJSDate().toISOString();

const event = component => {
  const read = new ICAL.Event(component);
  return {
    uid: read.uid,
    sequence: read.sequence,
    stamp: instant(component.getFirstPropertyValue('dtstamp')),
    begin: instant(read.startDate),
    end: instant(read.endDate),
    zone: component.getFirstProperty('dtstart').getParameter('tzid') ?? null,
    title: read.summary,
    description: read.description,
    place: read.location,
    status: component.getFirstPropertyValue('status'),
    organiser: person(component.getFirstProperty('organizer')),
    attendees: component.getAllProperties('attendee').map(person),
    properties: component.getAllProperties().map(property => property.name),
  };
};

const read = text => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    version: calendar.getFirstPropertyValue('version'),
    method: calendar.getFirstPropertyValue('method'),
    name: calendar.getFirstPropertyValue('name'),
    properties: calendar.getAllProperties().map(property => property.name),
    components: calendar.getAllSubcomponents().map(component => component.name),
    events: calendar.getAllSubcomponents('vevent').map(event),
  };
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
