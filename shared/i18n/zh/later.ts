import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"zh", typeof english> = {
	"later.bar": { other: "定时消息（{count}）" },
	"later.button": "定时发送",
	"later.change": "修改",
	"later.choose": "选择时间",
	"later.delete": "删除",
	"later.evening": "今天傍晚",
	"later.heading": "稍后发送",
	"later.here": "目前只在这台设备上。一有网络就会送到服务器。",
	"later.kept": "即使你的设备都关着，它也会发出。",
	"later.list_heading": "定时消息",
	"later.monday": "星期一早上",
	"later.next": "下一条：{time}",
	"later.no_files": "照片和文件不能稍后发送。现在就发，或者先拿掉它们。",
	"later.none": "没有等着稍后发送的消息。",
	"later.not_sent": "未发出",
	"later.now": "一有网络就发",
	"later.passed": "请选一个还没到的时间。",
	"later.save": "保存",
	"later.send_now": "现在发送",
	"later.send_then": "到时发送",
	"later.tomorrow": "明天早上",
	"later.when": "时间",
	"later.words": "消息",
};
