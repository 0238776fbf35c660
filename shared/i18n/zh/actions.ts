import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"zh", typeof english> = {
	"action.copy": "复制文字",
	"action.delete": "为所有人删除",
	"action.discard": "删除",
	"action.edit": "编辑",
	"action.forward": "转发",
	"action.info": "消息详情",
	"action.pin": "为所有人置顶",
	"action.reply": "回复",
	"action.retry": "再试一次",
	"action.save": "下载",
	"action.select": "选择",
	"action.share": "分享…",
	"action.star": "加星标",
	"action.unpin": "取消置顶",
	"action.unstar": "取消星标",

	"edit.heading": "编辑消息",
	"edit.label": "新的内容",
	"edit.save": "保存",

	"forward.away": { other: "有 {count} 个文件不在这台设备上，现在也取不到。" },
	"forward.all_away": "它还不在这台设备上。等有网络时再转发吧。",
	"forward.heading": "转发",
	"forward.messages": { other: "{count} 条消息" },
	"forward.most": { other: "一次最多转发给 {count} 个。" },
	"forward.nobody": "选择要转发给谁。",
	"forward.preparing": "正在准备…",
	"forward.send": "转发",
	"forward.unknown": "从列表中选择，或清空输入框：可选的里面没有叫“{text}”的。",
	"forward.without": "去掉它再转发",

	"menu.label": "对这条消息的操作",

	"reply.back": "回到回复",
	"reply.cancel": "不回复了",
	"reply.looking": "正在查找那条消息…",
	"reply.to": "回复 {name}：{text}",
	"reply.to_me": "回复自己：{text}",
	"reply.to_something": "回复之前的一条消息",

	"select.copy": "复制",
	"select.count": { other: "已选 {count} 条" },
	"select.done": "完成",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "选择：{text}",

	"told.away": "还不在这台设备上，有网络时就会到。",
	"told.copied": "已复制",
	"told.forwarded": "已转发",
	"told.not_copied": "浏览器没能复制。",
	"told.not_shared": "没能分享。再试一次吧。",
};
