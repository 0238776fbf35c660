/** Choosing the language of this device. */
export const choosingLanguage = {
	"language.browser": "Same as this browser",
	"language.heading": "Language",
	"language.note": "For this device alone. Hearth starts anew in it; what you are writing stays.",
} as const;
