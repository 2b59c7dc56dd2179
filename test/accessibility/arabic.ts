import type { Words } from '../../src/element/base/registry.ts';

/** What the widget says in Arabic, as far as {@link arabicSurvey} needs it; Arabic has six forms of the plural. */
export const arabicWords: Words = {
  locale: 'ar',
  dir: 'rtl',
  'start.minutes': {
    one: 'دقيقة واحدة تقريبًا',
    two: 'دقيقتان تقريبًا',
    few: '{count} دقائق تقريبًا',
    other: '{count} دقيقة تقريبًا',
  },
  'start.more': 'المزيد عن هذا الاستبيان',
  'start.optional': 'الأسئلة اختيارية ما لم يُذكر خلاف ذلك.',
  'button.next': 'متابعة',
  'button.back': 'رجوع',
  'button.send': 'إرسال إجاباتي',
  'button.review': 'مراجعة إجاباتي',
  'button.sending': 'جارٍ الإرسال…',
  'progress.step': 'الخطوة {current} من {total}',
  'question.required': 'إجباري',
  'question.invalid': '{text}',
  'error.summary': {
    one: 'إجابة واحدة بحاجة إلى مراجعة',
    two: 'إجابتان بحاجة إلى مراجعة',
    few: '{count} إجابات بحاجة إلى مراجعة',
    other: '{count} إجابة بحاجة إلى مراجعة',
  },
  'error.prefix': 'خطأ:',
  'error.mended': 'تم التصحيح',
  'error.gone': 'لم يعد مطلوبًا',
  'choice.or': 'أو',
  'choice.clear': 'مسح إجابتي',
  'choice.many': 'اختر كل ما ينطبق.',
  'choice.required': 'اختر إجابة.',
  'matrix.clear': 'مسح إجاباتي',
  'number.hint': 'عدد من {min} إلى {max}.',
  'number.range': 'أدخل عددًا من {min} إلى {max}.',
  'ranking.ranked': 'ترتيبك',
  'ranking.left': 'عناصر للترتيب',
  'ranking.empty': 'لم يُرتَّب شيء بعد.',
  'ranking.add': 'إضافة إلى الترتيب: {item}',
  'ranking.up': 'نقل إلى الأعلى: {item}',
  'ranking.down': 'نقل إلى الأسفل: {item}',
  'ranking.remove': 'حذف من الترتيب: {item}',
  'ranking.added': 'أُضيف إلى الترتيب: {item}، في المرتبة {position} من {total}.',
  'ranking.undo': 'التراجع عن آخر تغيير',
  'text.remaining': { other: 'الأحرف المتبقية: {count}' },
  'review.title': 'راجع إجاباتك',
  'review.intro': 'لا يُرسَل شيء قبل أن تختار «إرسال إجاباتي».',
  'review.none': 'بلا إجابة',
  'review.change': 'تعديل',
  'sent.title': 'شكرًا، لقد وصلت إجاباتك',
  'notice.confidential': 'سرّي: اطّلع على من يمكنه قراءة إجاباتك.',
  'notice.details': 'كيف نحمي إجاباتك',
  'notice.more': 'كل التفاصيل',
  'notice.kind.proof': 'إثبات',
  'notice.kind.promise': 'وعد',
  'notice.kind.limit': 'حدّ',
  'notice.kind.legal': 'إشعار قانوني',
  'notice.kinds':
    'إثبات: يقوم به البرنامج المنشور، ويمكن لأي شخص التحقق منه. وعد: عليك أن تثق بالمسؤولين. حدّ: ما لا يستطيع هذا النموذج منعه. إشعار قانوني: ما يوجب القانون إخبارك به.',
  'notice.sent': 'لا تغادر إجاباتك هذه الصفحة إلا عندما ترسلها.',
  'notice.noTracking': 'لا يستخدم هذا النموذج أي ملفات تعريف ارتباط، ولا يقيس شيئًا، ولا يرسل إجاباتك إلى أي جهة أخرى.',
  'notice.device': 'لا تُحفظ أي إجابة على هذا الجهاز: إغلاق الصفحة يمحوها.',
  'notice.notEncrypted': 'إجاباتك غير مشفّرة: يمكن لمن يدير الخادم أن يقرأها أيضًا.',
  'notice.mayKeep': 'يمكن لمن يدير الخادم أن يسجّل عنوان الإرسال ووقته.',
  'notice.page': 'قد تراقب برامج أخرى في هذه الصفحة ما تكتبه فيها.',
  'notice.work': 'على جهاز العمل، يمكن لصاحب العمل أن يرى أن هذه الصفحة قد فُتحت، وقد يراقب الشاشة.',
  'notice.freeText': 'قد يكشف ما تكتبه بكلماتك عن هويتك: لا تذكر اسمًا ولا رقم ملف.',
  'notice.withdraw': 'بعد الإرسال لا يمكن تعديل إجاباتك هنا. لحذفها، تواصل مع المسؤولين.',
  'notice.authority': 'يمكنك تقديم شكوى إلى هيئة حماية البيانات.',
  'departure.title': 'ما سيُرسَل',
  'share.title': 'عرّف الآخرين بهذا الاستبيان.',
  'share.body': 'هل يهمّ الموضوع زملاءك؟ أرسل إليهم الرابط.',
  'share.address': 'عنوان الاستبيان',
  'share.copy': 'نسخ الرابط',
  'share.native': 'مشاركة…',
};

const items = (...texts: readonly string[]): readonly object[] =>
  texts.map((text, index) => ({ value: `v${index}`, text }));

/** Two pages in Arabic, with the question types whose parts stand side by side. */
export const arabicSurvey = {
  ...{ id: 'arabic', version: 1, languages: ['ar'], minutes: 3 },
  title: 'استبيان قصير عن العمل عن بُعد',
  intro: 'تساعدنا إجاباتك على التحضير للاجتماع القادم.',
  pages: [
    {
      ...{ name: 'situation', title: 'وضعك' },
      questions: [
        {
          ...{ type: 'choice', name: 'remote', title: 'هل تعمل عن بُعد؟', required: true },
          choices: items('نعم، كل أسبوع', 'نعم، أحيانًا', 'لا'),
        },
        {
          ...{ type: 'choice', name: 'missing', title: 'ما الذي ينقصك في المنزل؟', multiple: true },
          choices: items('شاشة', 'كرسي جيد', 'سماعة رأس'),
        },
        { type: 'number', name: 'days', title: 'كم يومًا في الأسبوع؟', min: 0, max: 5, unit: 'أيام' },
      ],
    },
    {
      ...{ name: 'opinion', title: 'رأيك' },
      questions: [
        {
          ...{ type: 'matrix', name: 'tools', title: 'ما رأيك في هذه الأدوات؟' },
          rows: items('البريد الإلكتروني', 'الهاتف', 'الاجتماعات عبر الفيديو'),
          columns: items('سيئ', 'مقبول', 'جيد'),
        },
        {
          ...{ type: 'ranking', name: 'first', title: 'رتّب ما يهمك أولًا' },
          choices: items('الهدوء', 'مواعيد مرنة', 'لقاء الزملاء'),
        },
        { type: 'text', name: 'idea', title: 'ماذا تقترح؟', rows: 3, maxLength: 300 },
      ],
    },
  ],
};
