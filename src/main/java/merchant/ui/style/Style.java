package merchant.ui.style;

/// What every page needs to look and speak like the rest.
public record Style(Words words, Theme theme, Scale scale, Motion motion) {}
