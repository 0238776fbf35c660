import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"zh", typeof english> = {
	"pinned.all": { other: "{count} 条置顶消息" },
	"pinned.by": "{name}置顶，{date}",
	"pinned.by_me": "你置顶，{date}",
	"pinned.empty": "这里还没有置顶的消息。打开一条消息的菜单，选择“为所有人置顶”，它就会一直在这里，随时能看。",
	"pinned.go": "置顶：{text}",
	"pinned.heading": "置顶消息",
	"pinned.label": "置顶",
	"pinned.unknown": "一条还不在这台设备上的消息",
	"starred.empty":
		"还没有加星标的消息。打开一条消息的菜单，选择“加星标”，就能在你的每台设备上从这里找到它。别人看不到。",
	"starred.heading": "星标消息",
	"starred.list": "星标消息",
	"starred.note": "你在各个会话里加了星标的消息。只有你能看到。",
	"starred.open": "查看星标消息",
};
