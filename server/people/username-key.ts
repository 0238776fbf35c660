/**
 * What two usernames are compared by: compatibility forms and case make no difference.
 * Upper case first, since folding by lower case alone keeps ß, ſ and final ς apart from what they fold to.
 */
export function usernameKey(username: string): string {
	return username.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
