import type { Citation } from '../kit/citation.ts'
import { article, consultationAnswers, guidance, kyotoNotice as kyoto } from './cite.ts'

const number = '条番号を法令集で確かめること'
const act = '障害者総合支援法'
const actRules = '障害者総合支援法施行規則'
const childAct = '児童福祉法'
const childRules = '児童福祉法施行規則'
const office = '指定計画相談支援基準'

/** 根拠の一覧: every source that more than one room may cite. */
export const sources = {
  application: article(act, '第20条第1項'),
  survey: article(act, '第20条第2項'),
  category: article(act, '第21条'),
  decision: article(act, '第22条第1項'),
  draftRequest: article(act, '第22条第4項'),
  draftRequestOnChange: article(act, '第24条第3項'),
  draftRequestRegional: article(act, '第51条の7第4項'),
  draftRequestRegionalOnChange: article(act, '第51条の9第3項'),
  draftSubmission: article(act, '第22条第5項'),
  draftWeighed: article(act, '第22条第6項'),
  grantAmount: article(act, '第22条第7項'),
  certificate: article(act, '第22条第8項'),
  grantPeriod: article(act, '第23条'),
  change: article(act, '第24条'),
  cancellation: article(act, '第25条'),
  regionalGrantPeriod: article(act, '第51条の8', number),
  planBenefit: article(act, '第51条の17'),
  localProjects: article(act, '第77条'),
  careInsuranceFirst: article(act, '第7条'),
  appealBefore: article(act, '第105条', number),
  appeal: article(act, '第97条第1項', number),
  appealTerm: article(act, '第101条', number),
  draftRequestWhen: article(actRules, '第12条の3'),
  draftRequestUnlessCare: article(actRules, '第12条の3ただし書'),
  selfPlanWhen: article(actRules, '第12条の4', number),
  selfPlanWhat: article(actRules, '第12条の5'),
  planContent: article(actRules, '第6条の15'),
  monitoringInterval: article(actRules, '第6条の16'),
  longestGrant: article(actRules, '第15条'),

  childApplication: article(childAct, '第21条の5の6第1項'),
  childDecision: article(childAct, '第21条の5の7第1項'),
  childDraftRequest: article(childAct, '第21条の5の7第4項'),
  childDraftRequestOnChange: article(childAct, '第21条の5の8第3項'),
  childDraftSubmission: article(childAct, '第21条の5の7第5項'),
  childGrantPeriod: article(childAct, '第21条の5の7第8項', number),
  childCertificate: article(childAct, '第21条の5の7第9項'),
  childPlanBenefit: article(childAct, '第24条の26'),
  childInstitution: article(childAct, '第24条の2', number),
  childAppeal: article(childAct, '第56条の5の5', number),
  childAge: article(childAct, '第4条第1項'),
  childPlanContent: article(childRules, '第1条の2の5', number),
  childMonitoringInterval: article(childRules, '第1条の2の6', number),
  childSelfPlanWhen: article(childRules, '第18条の14', number),
  childSelfPlanWhat: article(childRules, '第18条の15'),

  officeContract: article(office, '第5条'),
  officeReports: article(office, '第6条'),
  officePlanning: article(office, '第15条第2項'),
  officeMonitoring: article(office, '第15条第3項'),
  officeRecords: article(office, '第30条第2項'),
  childOfficePlanning: article('指定障害児相談支援基準', '第15条第2項'),

  age: article('年齢計算ニ関スル法律', ''),
  suitTerm: article('行政事件訴訟法', '第14条'),
  transition2012: guidance(
    '障害者自立支援法等の一部改正（平成22年法律第71号）附則',
    '平成27年3月31日までの経過措置',
    'unconfirmed',
    number,
  ),
  grantManual: guidance(
    '介護給付費等に係る支給決定事務等について（事務処理要領）',
    '',
    'unconfirmed',
    '該当の節を確かめること',
  ),
  draftRequestInWriting: guidance(consultationAnswers, '提出依頼の文書', 'confirmed'),
  selfPlanItems: guidance('相談支援に係るQ&A（平成29年3月31日）', 'セルフプラン', 'confirmed'),
  monitoringMonths: guidance(
    '相談支援関係Q&A',
    'モニタリング期間の具体例（平成24年3月6日・平成29年3月31日）',
    'confirmed',
  ),

  kyotoTransition: kyoto('記1'),
  kyotoHelperOrder: kyoto('記2'),
  kyotoSelfPlan: kyoto('記3(1)・別紙2注1'),
  kyotoCareOverlap: kyoto('記3(2)'),
  kyotoSelfPlanItems: kyoto('別紙2注4'),
} satisfies Record<string, Citation>
