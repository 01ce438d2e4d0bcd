const KEY = 'visit';
const TAGS = ['source', 'medium', 'campaign', 'term', 'content'] as const;

type Visit = Record<string, string>;

/** The page that led here, of this site or of another. */
const before = document.referrer ? new URL(document.referrer) : null;
const isOurs = before?.origin === location.origin;

/** How this tab came to the site: its first page, the site before it, the tags of a campaign. */
function begin(): Visit {
  const query = new URLSearchParams(location.search);
  const visit: Visit = { landingPage: location.pathname };
  if (before && !isOurs) visit.referrer = before.host;
  for (const tag of TAGS) {
    const value = query.get(`utm_${tag}`);
    if (value) visit[`utm${tag.charAt(0).toUpperCase()}${tag.slice(1)}`] = value.slice(0, 300);
  }
  return visit;
}

/** Kept with the tab, not in a cookie, and gone with it; storage may be closed to us. */
function remembered(): Visit {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept) return JSON.parse(kept) as Visit;
    const fresh = begin();
    sessionStorage.setItem(KEY, JSON.stringify(fresh));
    return fresh;
  } catch {
    return begin();
  }
}
// The first page of the visit is where it begins, not the one with the form.
const kept = remembered();

/** What the contact form reports of the visit. */
export const visit = (): Visit =>
  before && isOurs ? { ...kept, sourcePage: before.pathname } : kept;
