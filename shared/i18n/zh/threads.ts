import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"zh", typeof english> = {
	"details.open": "详情",

	"event.added": "{name}添加了{names}",
	"event.left": "{name}退出了",
	"event.removed": "{name}移出了{names}",
	"event.undo": "撤销",
	"event.deleted": "{name}删除了一条消息",
	"event.deleted_mine": "{name}删除了你的一条消息",
	"event.deleted_of": "{name}删除了{author}的一条消息",
	"event.my_added": "你添加了{names}",
	"event.my_deleted": "你删除了一条消息",
	"event.my_deleted_of": "你删除了{author}的一条消息",
	"event.my_left": "你退出了",
	"event.my_removed": "你移出了{names}",
	"event.my_renamed": "你把名称改为“{title}”",
	"event.my_started_dm": "你开始了这个会话",
	"event.my_started_group": "你建立了这个群组",
	"event.renamed": "{name}把名称改为“{title}”",
	"event.started_dm": "{name}开始了这个会话",
	"event.started_group": "{name}建立了这个群组",
	"event.started_notes": "你的笔记从这里开始",
	"event.you": "你",

	"menu.open": "操作",

	"new.heading": "新消息",

	"quote.further_back": "更早的一条消息",
	"quote.label": "回复{name}：{quoted} – {text}",
	"quote.label_me": "回复你：{quoted} – {text}",
	"quote.label_unknown": "回复 – {text}",
	"quote.deleted": "一条已删除的消息",
	"quote.not_here": "一条已不在这里的消息",

	"quiet.notes_heading": "给自己的笔记",
};
