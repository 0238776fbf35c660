/** What is pinned for everybody, and what I have starred for myself. */
export const marked = {
	"pinned.all": { one: "{count} pinned message", other: "{count} pinned messages" },
	"pinned.by": "Pinned by {name}, {date}",
	"pinned.by_me": "Pinned by you, {date}",
	"pinned.empty":
		"Nothing is pinned here. Open the menu of a message and choose “Pin for everybody”: it stays at hand here.",
	"pinned.go": "Pinned: {text}",
	"pinned.heading": "Pinned messages",
	"pinned.label": "Pinned",
	"pinned.unknown": "A message that is not on this device yet",
	"starred.empty":
		"Nothing is starred yet. Open the menu of a message and choose “Star”: you find it here again, on all your devices. Nobody else sees it.",
	"starred.heading": "Starred messages",
	"starred.list": "Starred messages",
	"starred.note": "What you starred in any conversation. Only you see it.",
	"starred.open": "Show starred messages",
} as const;
