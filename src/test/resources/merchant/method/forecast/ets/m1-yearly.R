# Makes m1-yearly.csv beside this file, and arima/m1-yearly.csv. R 4.2.2 with package forecast 8.20:  Rscript m1-yearly.R ets|arima SERIES_DIRECTORY
# One line a yearly series of the M1 competition (its training part): what ets(y) or auto.arima(y) chose.
suppressMessages(library(forecast))
a <- commandArgs(TRUE)
m1 <- read.csv(gzfile(file.path(a[2], "M1.csv.gz")))
m1 <- m1[m1$period == "YEARLY" & m1$part == "train", ]
cat(if (a[1] == "ets") "series,form,loglik,aicc\n" else "series,orders,constant,loglik,aicc\n")
for (name in unique(m1$series)) {
  y <- ts(m1$value[m1$series == name])
  fit <- if (a[1] == "ets") ets(y) else auto.arima(y)
  what <- if (a[1] == "ets") gsub("ETS|[(),]", "", fit$method) else
    c(paste(arimaorder(fit), collapse = " "), if ("drift" %in% names(coef(fit))) "drift" else if ("intercept" %in% names(coef(fit))) "mean" else "none")
  cat(name, what, format(fit$loglik, digits = 7), format(fit$aicc, digits = 7), sep = ",")
  cat("\n")
}
