import type { Dictionary } from './meaning.ts';
import { wordKey } from './word-key.ts';

/**
 * The local authorities of England that run schools, as GIAS writes their names. Cumbria became Cumberland and
 * Westmorland and Furness in April 2023; Northamptonshire became two in April 2021.
 */
const names = `Barking and Dagenham|Barnet|Barnsley|Bath and North East Somerset|Bedford|Bexley|Birmingham
Blackburn with Darwen|Blackpool|Bolton|Bournemouth, Christchurch and Poole|Bracknell Forest|Bradford|Brent|Brighton and Hove
Bristol, City of|Bromley|Buckinghamshire|Bury|Calderdale|Cambridgeshire|Camden|Central Bedfordshire|Cheshire East
Cheshire West and Chester|City of London|Cornwall|County Durham|Coventry|Croydon|Cumberland|Darlington|Derby|Derbyshire|Devon
Doncaster|Dorset|Dudley|Ealing|East Riding of Yorkshire|East Sussex|Enfield|Essex|Gateshead|Gloucestershire|Greenwich|Hackney
Halton|Hammersmith and Fulham|Hampshire|Haringey|Harrow|Hartlepool|Havering|Herefordshire, County of|Hertfordshire|Hillingdon
Hounslow|Isle of Wight|Isles Of Scilly|Islington|Kensington and Chelsea|Kent|Kingston upon Hull, City of|Kingston upon Thames
Kirklees|Knowsley|Lambeth|Lancashire|Leeds|Leicester|Leicestershire|Lewisham|Lincolnshire|Liverpool|Luton|Manchester|Medway
Merton|Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newham|Norfolk|North East Lincolnshire|North Lincolnshire
North Northamptonshire|North Somerset|North Tyneside|North Yorkshire|Northumberland|Nottingham|Nottinghamshire|Oldham|Oxfordshire
Peterborough|Plymouth|Portsmouth|Reading|Redbridge|Redcar and Cleveland|Richmond upon Thames|Rochdale|Rotherham|Rutland|Salford
Sandwell|Sefton|Sheffield|Shropshire|Slough|Solihull|Somerset|South Gloucestershire|South Tyneside|Southampton|Southend-on-Sea
Southwark|St. Helens|Staffordshire|Stockport|Stockton-on-Tees|Stoke-on-Trent|Suffolk|Sunderland|Surrey|Sutton|Swindon|Tameside
Telford and Wrekin|Thurrock|Torbay|Tower Hamlets|Trafford|Wakefield|Walsall|Waltham Forest|Wandsworth|Warrington|Warwickshire
West Berkshire|West Northamptonshire|West Sussex|Westminster|Westmorland and Furness|Wigan|Wiltshire|Windsor and Maidenhead
Wirral|Wokingham|Wolverhampton|Worcestershire|York`.split(/\||\n/);

const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'Bath and North East Somerset': ['banes', 'b and nes', 'bath and nes', 'bath', 'b nes'],
  'South Gloucestershire': ['south glos', 's glos', 'sglos', 'south gloucester'],
  'North Somerset': ['n somerset', 'north som', 'nsc'],
  'Bristol, City of': ['bristol', 'bcc'],
  Gloucestershire: ['glos', 'gloucester'],
  'County Durham': ['durham'],
  'Herefordshire, County of': ['herefordshire', 'hereford'],
  'Kingston upon Hull, City of': ['hull', 'kingston upon hull'],
  'Bournemouth, Christchurch and Poole': ['bcp'],
  'Southend-on-Sea': ['southend'],
  'Stockton-on-Tees': ['stockton'],
  'Stoke-on-Trent': ['stoke'],
};

/** "Bristol, City of" is also "City of Bristol", "Bristol City Council" and "Bristol Council". */
function writings(name: string): readonly string[] {
  const [first = name, second] = name.split(', ');
  const turnedRound = second === undefined ? name : `${second} ${first}`;
  const short = name.endsWith(' of') ? first : name;
  const councils = ['council', 'county council', 'city council', 'borough council', 'la', 'local authority', 'cc'];
  return [name, turnedRound, ...councils.map((council) => `${short} ${council}`), `london borough of ${name}`]
    .map(wordKey)
    .concat(alsoCalled[name] ?? []);
}

export const localAuthorityWords: Dictionary = {
  sure: Object.fromEntries(names.map((name) => [name, writings(name)])),
};
