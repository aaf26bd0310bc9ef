/**
 * The page's one script: constant, so that the page's policy can name it by its hash, and nothing is lost without
 * it. It writes the time of the reader's own zone beside UTC, which a file that is made elsewhere cannot know.
 */
export const localTimeScript = `
const two = (n) => String(n).padStart(2, '0');
const clock = (d) => two(d.getHours()) + ':' + two(d.getMinutes());
for (const time of document.querySelectorAll('time[datetime]')) {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime()) || at.getTimezoneOffset() === 0) continue;
  const end = new Date(time.dataset.end ?? '');
  time.append(' (' + clock(at) + (Number.isNaN(end.getTime()) ? '' : ' to ' + clock(end)) + ' your time)');
}
const zone = document.querySelector('[data-zone]');
const at = new Date(zone?.dataset.zone ?? '');
if (zone !== null && !Number.isNaN(at.getTime())) {
  const minutes = -at.getTimezoneOffset();
  const ahead = (minutes < 0 ? '-' : '+') + two(Math.floor(Math.abs(minutes) / 60)) + ':' + two(Math.abs(minutes) % 60);
  if (minutes !== 0) zone.append(' Your time (' + Intl.DateTimeFormat().resolvedOptions().timeZone + ') is UTC' + ahead + '.');
}
`;
