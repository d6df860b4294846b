/** Sentences of the genre that state no fact: they give a report its length. */
import type { Chooser } from './chooser.ts';
import { plain, type Planted } from './planted.ts';

const SUBJECTS = ['', '', '我们', '各部门', '各有关单位', '全体干部', '班子成员', '相关科室'];
const OPENINGS = [
  '始终坚持问题导向',
  '坚持稳中求进',
  '紧紧围绕中心工作',
  '统筹发展和安全',
  '立足本地实际',
  '聚焦群众关心的事情',
  '按照上级统一部署',
  '坚持一张蓝图绘到底',
  '着眼长远',
  '结合年度重点任务',
];
const MIDDLES = [
  '把各项任务分解到岗到人',
  '逐项研究难点堵点',
  '明确时间表和路线图',
  '细化每一个环节的要求',
  '主动向先进地区看齐',
  '倒排工期、挂图作战',
  '注重上下联动、左右协同',
  '把握好工作的时度效',
  '抓住关键环节不放松',
  '广泛凝聚各方力量',
  '用心用情解决急难愁盼',
  '不断改进工作作风',
];
const ENDS = [
  '各项工作有序推进',
  '取得了较好成效',
  '工作面貌有了新的变化',
  '群众的感受更加真切',
  '为全年目标的实现打下基础',
  '形成了齐抓共管的局面',
  '总体情况平稳向好',
  '有力保障了经济社会发展',
  '干事创业的氛围更加浓厚',
  '一些长期存在的难题得到缓解',
];

/** Makes one such sentence. */
export function fillerSentence(chooser: Chooser): Planted {
  const middles = chooser.sample(MIDDLES, chooser.integer(1, 3)).join('，');
  return plain(
    `${chooser.pick(SUBJECTS)}${chooser.pick(OPENINGS)}，${middles}，${chooser.pick(ENDS)}。`,
  );
}
