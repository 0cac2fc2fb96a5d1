// Imported before all else: the page is drawn here as `npm start` draws it, without the checks for who builds screens.
process.env.NODE_ENV ??= 'production'
