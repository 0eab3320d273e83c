const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** "a member of X", "X's founder": X has people who fight or plot for it. Read before "of". */
export const GROUP_PEOPLE: ReadonlySet<string> = words(
  `member members leader leaders founder founders fighter fighters militant militants commander commanders cell cells faction wing recruits recruiter supporter supporters
  sympathisers followers adherents branch affiliate offshoot allegiance emir`,
)

/** "X fighters", "X militants": read right after a name. */
export const GROUP_AFTER: ReadonlySet<string> = words(
  'fighters militants gunmen militia rebels insurgents guerrillas cell cells recruits faction militiamen jihadists bombers',
)

/** Last words of the names of armed groups. */
export const GROUP_NAME_ENDS: ReadonlySet<string> = words(
  'front brigade brigades cell militia resistance faction martyrs mujahideen jihad battalion battalions rebels insurgents',
)

/** Nouns that speak of a body of business that was named before. */
export const FIRM_NOUNS: ReadonlySet<string> = words(
  'company firm operator carrier manufacturer contractor employer business airline bank insurer corporation',
)

/** Endings and first words that mark a name as that of a state's body or a paper, which "the group" and "the company" never mean. */
export const STATE_BODY: ReadonlySet<string> = words(
  `ministry police department council parliament army navy guard court office service agency directorate committee commission union nations government senate congress
  administration secretariat authority bureau news times post herald tribune radio tv television gazette journal`,
)

/** Adjectives of "the group" that tell no group from another. */
export const GROUP_ADJECTIVES: ReadonlySet<string> = words(
  'armed radical militant islamist jihadist jihadi extremist rebel terrorist terror insurgent criminal outlawed banned violent',
)
